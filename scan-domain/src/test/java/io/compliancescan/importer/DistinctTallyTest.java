package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DistinctTallyTest {

    @Property
    void countsDifferentTexts(@ForAll List<String> texts) {
        assertThat(tally(texts.stream()).count()).isEqualTo(new HashSet<>(texts).size());
    }

    @Property
    void portionsCountAsOneWhole(@ForAll List<String> one, @ForAll List<String> other) {
        DistinctTally tally = tally(one.stream());
        DistinctTally more = tally.ofMore();
        other.forEach(text -> more.add(text.toCharArray(), 0, text.length()));
        tally.add(more);
        assertThat(tally.count()).isEqualTo((int)
                Stream.concat(one.stream(), other.stream()).distinct().count());
    }

    @Test
    void tellsNoMoreApartThanTheBound() {
        DistinctTally tally = tally(numbers(9_999));
        assertThat(tally.count()).isEqualTo(9_999);
        tally.add(tally(numbers(10_000)));
        assertThat(tally.count()).isEqualTo(ColumnProfile.DISTINCT_BOUND);
        tally.add(tally(numbers(20_000).skip(15_000)));
        assertThat(tally.count()).isEqualTo(ColumnProfile.DISTINCT_BOUND);
        assertThat(tally(numbers(20_000)).count()).isEqualTo(ColumnProfile.DISTINCT_BOUND);
    }

    @Test
    void countsNoMoreOnceThereIsNoRoom() {
        DistinctTally more = tally(numbers(10_000)).ofMore();
        more.add("new".toCharArray(), 0, 3);
        assertThat(more.count()).isZero();
    }

    private static Stream<String> numbers(int bound) {
        return IntStream.range(0, bound).mapToObj(String::valueOf);
    }

    private static DistinctTally tally(Stream<String> texts) {
        DistinctTally tally = new DistinctTally();
        texts.forEach(text -> tally.add(text.toCharArray(), 0, text.length()));
        return tally;
    }
}
