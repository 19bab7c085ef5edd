package io.compliancescan.condition;

import static io.compliancescan.condition.Answer.NO;
import static io.compliancescan.condition.Answer.UNKNOWN;
import static io.compliancescan.condition.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.table.FieldUse;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeComparisonTest {

    @ParameterizedTest
    @CsvSource({
        "LESS, YES, NO, NO",
        "AT_MOST, YES, YES, NO",
        "EQUAL, NO, YES, NO",
        "NOT_EQUAL, YES, NO, YES",
        "AT_LEAST, NO, YES, YES",
        "GREATER, NO, NO, YES"
    })
    void timesAreComparedToTheMillisecond(Operator operator, Answer before, Answer at, Answer after) {
        Condition comparison = new TimeComparison("x", operator, Instant.parse("2024-01-15T00:00:00Z"));

        assertThat(Answer.of(comparison, "2024-01-14T23:59:59.999Z", "2024-01-15", "2024-01-15T00:00:00.001Z"))
                .containsExactly(before, at, after);
    }

    @ParameterizedTest
    @EnumSource
    void aBlankOrUnreadableTimeIsUnknown(Operator operator) {
        assertThat(Answer.of(new TimeComparison("x", operator, Instant.EPOCH), "", "yesterday", "2024-13-01"))
                .containsOnly(UNKNOWN);
    }

    @Test
    void aMomentWithinAMillisecondIsNeverMet() {
        Instant within = Instant.parse("2024-01-15T00:00:00.000500Z");

        assertThat(Answer.of(new TimeComparison("x", Operator.LESS, within), "2024-01-15", "2024-01-15T00:00:00.001Z"))
                .containsExactly(YES, NO);
        assertThat(Answer.of(new TimeComparison("x", Operator.EQUAL, within), "2024-01-15"))
                .containsExactly(NO);
    }

    @Test
    void theFarthestMomentsCanBeComparedWith() {
        assertThat(Answer.of(new TimeComparison("x", Operator.LESS, Instant.MAX), "2024-01-15"))
                .containsExactly(YES);
        assertThat(Answer.of(new TimeComparison("x", Operator.GREATER, Instant.MIN), "2024-01-15"))
                .containsExactly(YES);
    }

    @Test
    void theFieldIsWantedAsATime() {
        assertThat(new TimeComparison("x", Operator.LESS, Instant.EPOCH).uses()).containsExactly(FieldUse.time("x"));
    }
}
