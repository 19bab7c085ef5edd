package io.compliancescan.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecisionTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0.5", "1, 0, 0.6667", "0, 1, 0.3333", "8, 1, 0.8182"})
    void itIsWhatIsToBeExpectedOfTheNextViolation(long approved, long falsePositives, double mean) {
        assertThat(new Precision(approved, falsePositives).mean()).isCloseTo(mean, within(0.0001));
    }

    /** For Beta(1, 1) the bounds are known, for Beta(2, 1) they are roots; Beta(9, 2) is from tables. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.025, 0.975", "1, 0, 0.1581, 0.9874", "8, 1, 0.5550, 0.9748"})
    void itLiesBetweenItsBoundsWithNinetyFivePercent(long approved, long falsePositives, double lower, double upper) {
        var precision = new Precision(approved, falsePositives);

        assertThat(precision.lower()).isCloseTo(lower, within(0.0001));
        assertThat(precision.upper()).isCloseTo(upper, within(0.0001));
    }

    @Property
    void theMeanLiesBetweenTheBounds(
            @ForAll @LongRange(min = 0, max = 1_000_000) long approved,
            @ForAll @LongRange(min = 0, max = 1_000_000) long falsePositives) {
        var precision = new Precision(approved, falsePositives);

        assertThat(precision.mean()).isBetween(precision.lower(), precision.upper());
    }

    @Test
    void verdictsAreNotNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Precision(0, -1));
    }
}
