package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.Operator;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that rules are made of cannot be wrong. */
class RulePartsTest {

    @ParameterizedTest
    @ValueSource(strings = {"CTR_THRESHOLD", "SOC2-CC6.1-001", "a", "0"})
    void ruleIdsAreWords(String value) {
        assertThat(new RuleId(value)).hasToString(value);
        assertThat(RuleId.isValid(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ä", "a:b", "a/b", "a\n"})
    void otherTextsAreNoRuleIds(String value) {
        assertThat(RuleId.isValid(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new RuleId(value));
    }

    @Test
    void aRuleIdHasUpToSixtyFourCharacters() {
        assertThat(RuleId.isValid("x".repeat(64))).isTrue();
        assertThat(RuleId.isValid("x".repeat(65))).isFalse();
    }

    @Test
    void severitiesWeighLessFromTheWorstToTheLeast() {
        assertThat(Arrays.stream(Severity.values()).map(Severity::weight))
                .containsExactly(
                        new BigDecimal("1.00"), new BigDecimal("0.75"), new BigDecimal("0.50"), new BigDecimal("0.25"));
        assertThat(Severity.values()).containsExactly(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER, 12, 15, 15",
        "GREATER, 15, 12, 15",
        "AT_LEAST, 12, 15, 15",
        "LESS, 3, 1, 1",
        "LESS, 1, 3, 1",
        "AT_MOST, 3, 1, 1",
        "NOT_EQUAL, 8, 13, 13",
        "NOT_EQUAL, 7, 13, 7",
        "NOT_EQUAL, 7, -5, -5"
    })
    void theWorseOfTwoValuesIsFartherBeyondTheLimit(
            Operator operator, BigDecimal earlier, BigDecimal later, BigDecimal worse) {
        assertThat(Limit.of(operator, BigDecimal.TEN).worse(earlier, later)).isEqualTo(worse);
    }

    @ParameterizedTest
    @EnumSource
    void ofTwoValuesAlikeTheEarlierIsKept(Operator operator) {
        BigDecimal earlier = new BigDecimal("11.0");

        assertThat(Limit.of(operator, BigDecimal.TEN).worse(earlier, new BigDecimal("11")))
                .isSameAs(earlier);
    }

    @Test
    void everyWindowThatIsLookedAtHasARecord() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(Operator.LESS, BigDecimal.ONE, 0));
        assertThat(Limit.of(Operator.LESS, BigDecimal.ONE).minimumCount()).isEqualTo(1);
    }

    @Test
    void countingTakesNoFieldAndEverythingElseTakesOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Measure.of(AggregateFunction.COUNT, "amount"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure(AggregateFunction.SUM, Optional.empty()));
        assertThat(Measure.COUNT.uses()).isEmpty();
    }

    @Test
    void aGroupIsMadeByAField() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Population(Optional.empty(), List.of()));
    }

    @Test
    void aWindowIsAtLeastAMillisecondLong() {
        assertThatIllegalArgumentException().isThrownBy(() -> Window.rolling(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Window.rolling(Duration.ofNanos(999_999)));
        assertThatIllegalArgumentException().isThrownBy(() -> Window.rolling(Duration.ofHours(-1)));
        assertThat(Window.rolling(Duration.ofMillis(1)).millis(TemporalScale.DAILY))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aWindowWithoutALengthIsAStepLong(TemporalScale scale) {
        assertThat(new Window(Optional.empty(), WindowMode.TUMBLING).millis(scale))
                .isEqualTo(scale.step().toMillis());
    }
}
