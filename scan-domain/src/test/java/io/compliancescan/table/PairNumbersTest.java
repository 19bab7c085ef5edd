package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PairNumbersTest {

    @Property
    void pairsAreNumberedAsTheyCome(@ForAll @Size(max = 200) List<@IntRange(max = 12) Integer> codes) {
        PairNumbers pairs = new PairNumbers();
        Map<String, Integer> expected = new TreeMap<>();
        for (int i = 1; i < codes.size(); i++) {
            int one = codes.get(i - 1);
            int other = codes.get(i);
            int number = expected.computeIfAbsent(one + "/" + other, pair -> expected.size());

            assertThat(pairs.number(one, other)).isEqualTo(number);
        }
        assertThat(pairs.size()).isEqualTo(expected.size());
    }

    @Test
    void numbersStayWhenThereIsRoomForMore() {
        PairNumbers pairs = new PairNumbers();
        List<Integer> first = numbers(pairs);

        assertThat(numbers(pairs)).isEqualTo(first).doesNotHaveDuplicates();
        assertThat(pairs.size()).isEqualTo(300 * 300 + 1);
        assertThat(pairs.number(Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo(300 * 300);
    }

    private static List<Integer> numbers(PairNumbers pairs) {
        List<Integer> numbers = new ArrayList<>();
        for (int one = 0; one < 300; one++) {
            for (int other = 0; other < 300; other++) {
                numbers.add(pairs.number(one, other));
            }
        }
        numbers.add(pairs.number(Integer.MAX_VALUE, Integer.MAX_VALUE));
        return numbers;
    }
}
