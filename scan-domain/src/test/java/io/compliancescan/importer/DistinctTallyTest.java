package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DistinctTallyTest {

    @Property
    void countsDifferentTexts(@ForAll List<String> texts) {
        DistinctTally tally = new DistinctTally();
        texts.forEach(text -> tally.add(text.toCharArray(), 0, text.length()));
        assertThat(tally.count()).isEqualTo(new HashSet<>(texts).size());
    }

    @Test
    void tellsNoMoreApartThanTheBound() {
        DistinctTally tally = new DistinctTally();
        IntStream.range(0, 9_999)
                .mapToObj(String::valueOf)
                .forEach(text -> tally.add(text.toCharArray(), 0, text.length()));
        assertThat(tally.count()).isEqualTo(9_999);
        IntStream.range(0, 20_000)
                .mapToObj(String::valueOf)
                .forEach(text -> tally.add(text.toCharArray(), 0, text.length()));
        assertThat(tally.count()).isEqualTo(ColumnProfile.DISTINCT_BOUND);
    }
}
