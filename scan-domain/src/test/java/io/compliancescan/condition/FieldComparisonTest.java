package io.compliancescan.condition;

import static io.compliancescan.condition.Answer.NO;
import static io.compliancescan.condition.Answer.UNKNOWN;
import static io.compliancescan.condition.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldComparisonTest {

    @Test
    void equalNumbersAreTheSameHoweverTheyAreWritten() {
        Table table = Tables.of("a | b", "100 | 100.00", "1e2 | 100", "100 | 100.01", "0.1 | 0.10");

        assertThat(Answer.of(new FieldEquality("a", "b", true), table)).containsExactly(YES, YES, NO, YES);
    }

    @Test
    void textsAreComparedAsTextsWhereOneIsNoNumber() {
        Table table = Tables.of("a | b", "Alice | ALICE", "Alice | Bob", "100 | hundred", "x |", " | x", "|");

        assertThat(Answer.of(new FieldEquality("a", "b", false), table))
                .containsExactly(YES, NO, NO, UNKNOWN, UNKNOWN, UNKNOWN);
        assertThat(Answer.of(new FieldEquality("a", "b", true), table))
                .containsExactly(NO, NO, NO, UNKNOWN, UNKNOWN, UNKNOWN);
    }

    @Test
    void equalityOfFieldsWantsBothAsTextAndAsNumber() {
        assertThat(new FieldEquality("a", "b", true).uses())
                .containsExactlyInAnyOrder(
                        FieldUse.text("a"), FieldUse.number("a"), FieldUse.text("b"), FieldUse.number("b"));
    }

    @Test
    void balancesAreExactWhereBinaryFractionsAreNot() {
        Table table = Tables.of("before | amount | after", "0.3 | 0.1 | 0.2", "1.1 | 0.7 | 0.4", "5 | 2 | 3.01");

        assertThat(Answer.of(balance(Operator.EQUAL, "0"), table)).containsExactly(YES, YES, NO);
    }

    @Test
    void theToleranceItselfStillCountsAsEqual() {
        Table table = Tables.of(
                "before | amount | after", "10 | 5 | 5.01", "10 | 5 | 4.99", "10 | 5 | 5.0100001", "10 | 5 | 4.98");

        assertThat(Answer.of(balance(Operator.EQUAL, "0.01"), table)).containsExactly(YES, YES, NO, NO);
        assertThat(Answer.of(balance(Operator.NOT_EQUAL, "0.01"), table)).containsExactly(NO, NO, YES, YES);
    }

    @ParameterizedTest
    @CsvSource({
        "LESS, NO, NO, YES",
        "AT_MOST, NO, YES, YES",
        "EQUAL, NO, YES, NO",
        "NOT_EQUAL, YES, NO, YES",
        "AT_LEAST, YES, YES, NO",
        "GREATER, YES, NO, NO"
    })
    void everyOperatorComparesTheDifferenceWithZero(Operator operator, Answer more, Answer same, Answer less) {
        Table table = Tables.of("fee | limit", "10.01 | 10", "10.00 | 10", "9.99 | 10");
        Condition comparison =
                new LinearComparison(List.of(Term.plus("fee"), Term.minus("limit")), operator, BigDecimal.ZERO);

        assertThat(Answer.of(comparison, table)).containsExactly(more, same, less);
    }

    @ParameterizedTest
    @EnumSource
    void oneUnknownTermMakesTheComparisonUnknown(Operator operator) {
        Table table = Tables.of("before | amount | after", " | 5 | 5", "10 | | 5", "10 | 5 | x");

        assertThat(Answer.of(balance(operator, "0"), table)).containsOnly(UNKNOWN);
    }

    @Test
    void termsBeyondLongAreAddedExactly() {
        Table table = Tables.of("before | amount | after", "1e30 | 1 | 999999999999999999999999999999");

        assertThat(Answer.of(balance(Operator.EQUAL, "0"), table)).containsExactly(YES);
    }

    @Test
    void comparisonsOfFieldsNeedTwoTermsAndATolerance() {
        List<Term> one = List.of(Term.plus("a"));
        List<Term> two = List.of(Term.plus("a"), Term.minus("b"));
        BigDecimal negative = new BigDecimal("-0.01");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinearComparison(one, Operator.EQUAL, BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new LinearComparison(two, Operator.EQUAL, negative));
        assertThat(new LinearComparison(two, Operator.EQUAL, BigDecimal.ZERO).uses())
                .containsExactly(FieldUse.number("a"), FieldUse.number("b"));
    }

    private static Condition balance(Operator operator, String tolerance) {
        return new LinearComparison(
                List.of(Term.plus("before"), Term.minus("amount"), Term.minus("after")),
                operator,
                new BigDecimal(tolerance));
    }
}
