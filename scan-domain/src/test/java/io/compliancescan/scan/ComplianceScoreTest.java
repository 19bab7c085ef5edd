package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.rule.Severity;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComplianceScoreTest {

    @ParameterizedTest(name = "{0} records, {1} critical, {2} high, {3} medium, {4} low: {5}")
    @CsvSource({
        // What the reference service's documentation computes.
        "1000, 10, 20, 30, 0, 96.00",
        "500, 50, 100, 50, 0, 70.00",
        "200, 3, 1, 1, 0, 97.88",
        // Half a hundredth is rounded up, less than half is not.
        "1600, 0, 0, 0, 1, 99.98",
        "20000, 0, 0, 0, 1, 100.00",
        "8000, 0, 1, 0, 0, 99.99",
        "3, 1, 0, 0, 0, 66.67",
        "3, 2, 0, 0, 0, 33.33",
        "100, 1, 0, 0, 0, 99.00",
        "100, 0, 1, 0, 0, 99.25",
        "100, 0, 0, 1, 0, 99.50",
        "100, 0, 0, 0, 1, 99.75",
        "100, 100, 0, 0, 0, 0.00",
        "30, 28, 0, 200, 0, 0.00",
        "1, 0, 0, 0, 0, 100.00"
    })
    void theScoreIsWhatIsLeftOfAHundred(
            int records, long critical, long high, long medium, long low, BigDecimal expected) {
        Map<Severity, Long> weighed =
                Map.of(Severity.CRITICAL, critical, Severity.HIGH, high, Severity.MEDIUM, medium, Severity.LOW, low);

        assertThat(ComplianceScore.of(weighed, records).value()).isEqualTo(expected);
    }

    @Test
    void nothingScannedIsNothingWrong() {
        assertThat(ComplianceScore.of(Map.of(), 0)).isEqualTo(ComplianceScore.PERFECT);
        assertThat(ComplianceScore.of(Map.of(Severity.HIGH, 3L), 0)).isEqualTo(ComplianceScore.PERFECT);
        assertThat(ComplianceScore.of(Map.of(), 7)).isEqualTo(ComplianceScore.PERFECT);
    }

    @Property
    void oneMoreViolationNeverRaisesTheScore(
            @ForAll("weighed") Map<Severity, Long> weighed,
            @ForAll Severity more,
            @ForAll @IntRange(min = 1, max = 10_000) int records) {
        Map<Severity, Long> worse = new EnumMap<>(Severity.class);
        worse.putAll(weighed);
        worse.merge(more, 1L, Long::sum);

        assertThat(ComplianceScore.of(worse, records).value())
                .isLessThanOrEqualTo(ComplianceScore.of(weighed, records).value());
    }

    @Property
    void aWorseSeverityNeverRaisesTheScore(
            @ForAll Severity one, @ForAll Severity other, @ForAll @IntRange(min = 1, max = 10_000) int records) {
        Severity worse = one.compareTo(other) <= 0 ? one : other;
        Severity lesser = worse == one ? other : one;

        assertThat(ComplianceScore.of(Map.of(worse, 1L), records).value())
                .isLessThanOrEqualTo(
                        ComplianceScore.of(Map.of(lesser, 1L), records).value());
    }

    @Property
    void theScoreIsAlwaysBetweenNothingAndAHundred(
            @ForAll("weighed") Map<Severity, Long> weighed, @ForAll @IntRange(max = 10_000) int records) {
        BigDecimal score = ComplianceScore.of(weighed, records).value();

        assertThat(score).isBetween(BigDecimal.ZERO, new BigDecimal(100));
        assertThat(score.scale()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "50", "50.0", "50.000"})
    void onlyTwoDecimalsFromNothingToAHundredAreAScore(BigDecimal value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ComplianceScore(value));
    }

    @Provide
    Arbitrary<Map<Severity, Long>> weighed() {
        return Arbitraries.maps(
                Arbitraries.of(Severity.class), Arbitraries.longs().between(0, 5_000));
    }
}
