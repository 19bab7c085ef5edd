package io.compliancescan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OperatorTest {

    @Property
    void manyComparisonsAtATimeComeToTheSameAsOneByOne(
            @ForAll Operator operator, @ForAll @IntRange(min = -1, max = 1) int[] comparisons) {
        int size = Math.min(comparisons.length, Long.SIZE);
        long below = bits(size, i -> comparisons[i] < 0);
        long at = bits(size, i -> comparisons[i] == 0);

        long holding = operator.where(below, at);

        assertThat(IntStream.range(0, size)).allMatch(i -> (holding >>> i & 1) == 1 == operator.holds(comparisons[i]));
    }

    private static long bits(int size, IntPredicate predicate) {
        return IntStream.range(0, size)
                .filter(predicate)
                .mapToLong(i -> 1L << i)
                .reduce(0, (one, other) -> one | other);
    }
}
