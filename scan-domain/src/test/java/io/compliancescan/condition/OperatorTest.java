package io.compliancescan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OperatorTest {

    @Property
    void manyComparisonsAtATimeComeToTheSameAsOneByOne(
            @ForAll Operator operator, @ForAll @IntRange(min = -1, max = 1) int[] comparisons) {
        int size = Math.min(comparisons.length, Long.SIZE);

        long holding = operator.where(
                        Bits.where(i -> comparisons[i] < 0),
                        Bits.where(i -> comparisons[i] == 0),
                        Bits.where(i -> comparisons[i] > 0))
                .of(0, size);

        assertThat(IntStream.range(0, size)).allMatch(i -> (holding >>> i & 1) == 1 == operator.holds(comparisons[i]));
    }
}
