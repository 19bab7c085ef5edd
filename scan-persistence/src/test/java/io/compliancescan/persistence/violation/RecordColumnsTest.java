package io.compliancescan.persistence.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.RecordNumbers;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecordColumnsTest {

    @Test
    void aShortListIsReadableText() {
        var columns = RecordColumns.of(RecordNumbers.of(3, 17, 18, 19));

        assertThat(columns.text()).isEqualTo("3,17-19");
        assertThat(columns.packed()).isNull();
        assertThat(columns.size()).isEqualTo(7);
    }

    @Test
    void aLongRunIsAShortText() {
        assertThat(RecordColumns.of(records(IntStream.rangeClosed(1, 3_000_000)))
                        .text())
                .isEqualTo("1-3000000");
    }

    @Test
    void aListThatTextHasNoRoomForIsPackedSmall() {
        var records = records(new Random(7).ints(2_000_000, 1, 10_000_000).distinct());

        var columns = RecordColumns.of(records);

        assertThat(columns.text()).isNull();
        assertThat(columns.packed()).hasSizeLessThan(2_000_000);
        assertThat(columns.size()).isEqualTo(columns.packed().length);
        assertThat(new RecordColumns(null, columns.packed()).read()).isEqualTo(records);
    }

    @Test
    void theLongestTextIsStillText() {
        // 5-digit numbers and commas: 10,922 of them and a 3-digit one are 65,535 characters.
        var fits = records(
                IntStream.concat(IntStream.of(101), IntStream.range(0, 10_922).map(i -> 10_001 + 2 * i)));
        var exceeds = records(
                IntStream.concat(IntStream.of(1_001), IntStream.range(0, 10_922).map(i -> 10_001 + 2 * i)));

        assertThat(RecordColumns.of(fits).text()).hasSize(65_535);
        assertThat(RecordColumns.of(exceeds).text()).isNull();
        assertThat(RecordColumns.of(exceeds).read()).isEqualTo(exceeds);
    }

    @Property(tries = 200)
    void everyListComesBack(
            @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 1, max = Integer.MAX_VALUE) Integer> list) {
        int[] numbers = list.stream().mapToInt(Integer::intValue).toArray();
        var many = records(IntStream.concat(
                IntStream.of(numbers), IntStream.rangeClosed(1, 20_000).map(i -> i * 3)));

        for (var records : new RecordNumbers[] {RecordNumbers.of(numbers), many}) {
            var columns = RecordColumns.of(records);
            assertThat(new RecordColumns(columns.text(), columns.packed()).read())
                    .isEqualTo(records);
        }
    }

    private static RecordNumbers records(IntStream numbers) {
        return RecordNumbers.of(numbers.toArray());
    }
}
