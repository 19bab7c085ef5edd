package io.compliancescan.condition;

import static io.compliancescan.condition.Answer.NO;
import static io.compliancescan.condition.Answer.UNKNOWN;
import static io.compliancescan.condition.Answer.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberConditionTest {

    @ParameterizedTest
    @CsvSource({
        "LESS, YES, NO, NO",
        "AT_MOST, YES, YES, NO",
        "EQUAL, NO, YES, NO",
        "NOT_EQUAL, YES, NO, YES",
        "AT_LEAST, NO, YES, YES",
        "GREATER, NO, NO, YES"
    })
    void operatorsDecideExactlyAtTheThreshold(Operator operator, Answer below, Answer at, Answer above) {
        assertThat(Answer.of(compare(operator, "10000"), "9999.99", "10000.00", "10000.01"))
                .containsExactly(below, at, above);
    }

    @ParameterizedTest
    @EnumSource
    void aBlankOrUnreadableNumberIsUnknownNotAPass(Operator operator) {
        assertThat(Answer.of(compare(operator, "0"), "", "12abc", "  ", "n/a")).containsOnly(UNKNOWN);
    }

    @Test
    void aLiteralMayHaveMoreDecimalsThanTheColumn() {
        assertThat(Answer.of(compare(Operator.GREATER, "0.299999999999999999999"), "0.3", "0.2"))
                .containsExactly(YES, NO);
        assertThat(Answer.of(compare(Operator.LESS, "0.300000000000000000001"), "0.3", "0.4"))
                .containsExactly(YES, NO);
        assertThat(Answer.of(compare(Operator.EQUAL, "0.30000000000000000000000"), "0.3", "0.30"))
                .containsExactly(YES, YES);
        assertThat(Answer.of(compare(Operator.EQUAL, "0.305"), "0.30", "0.31")).containsExactly(NO, NO);
    }

    @Test
    void negativeNumbersAreOnTheRightSideOfABoundBetweenUnits() {
        assertThat(Answer.of(compare(Operator.LESS, "-0.5"), "-1", "0")).containsExactly(YES, NO);
        assertThat(Answer.of(compare(Operator.AT_LEAST, "-0.5"), "-1", "0")).containsExactly(NO, YES);
    }

    @Test
    void aNumberBeyondLongIsComparedExactly() {
        String huge = "123456789012345678901234567890";
        assertThat(Answer.of(compare(Operator.EQUAL, huge), huge, huge + ".0", huge + ".1", "1"))
                .containsExactly(YES, YES, NO, NO);
        assertThat(Answer.of(compare(Operator.GREATER, "1e20"), huge, "-" + huge, "99999999999999999999"))
                .containsExactly(YES, NO, NO);
    }

    @Test
    void aFineNumberLateInTheColumnDoesNotChangeEarlierAnswers() {
        assertThat(Answer.of(compare(Operator.AT_LEAST, "0.3"), "0.3", "0.29", "0.2999999999999999", "1"))
                .containsExactly(YES, NO, NO, YES);
    }

    @Test
    void bothEndsOfARangeBelongToIt() {
        Condition between = new Between("x", new BigDecimal("8000"), new BigDecimal("10000"));

        assertThat(Answer.of(between, "7999.99", "8000", "9000", "10000.00", "10000.01", "", "x"))
                .containsExactly(NO, YES, YES, YES, NO, UNKNOWN, UNKNOWN);
    }

    @Test
    void aRangeMayBeOnePointAndNeverTurnedAround() {
        assertThat(Answer.of(new Between("x", BigDecimal.ONE, new BigDecimal("1.0")), "1", "1.01", "0.99"))
                .containsExactly(YES, NO, NO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Between("x", BigDecimal.TEN, BigDecimal.ONE))
                .withMessageContaining("10")
                .withMessageContaining("1");
    }

    @Test
    void zeroAndNegativeNumbersAreMultiplesToo() {
        assertThat(Answer.of(new MultipleOf("x", new BigDecimal("1000")), "0", "1000", "-3000", "1500", "999.60", ""))
                .containsExactly(YES, YES, YES, NO, NO, UNKNOWN);
    }

    @Test
    void multiplesOfDecimalsAreExact() {
        assertThat(Answer.of(new MultipleOf("x", new BigDecimal("0.1")), "0.3", "0.7", "0.35", "1e25", "-0.2"))
                .containsExactly(YES, YES, NO, YES, YES);
        assertThat(Answer.of(new MultipleOf("x", new BigDecimal("1000")), "1e25", "10000000000000000000000001"))
                .containsExactly(YES, NO);
    }

    @Test
    void nothingIsAMultipleOfZeroOrLess() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MultipleOf("x", BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new MultipleOf("x", BigDecimal.ONE.negate()));
    }

    @Test
    void theFieldIsWantedAsANumber() {
        assertThat(compare(Operator.LESS, "1").uses()).containsExactly(FieldUse.number("x"));
    }

    private static Condition compare(Operator operator, String value) {
        return new NumberComparison("x", operator, new BigDecimal(value));
    }
}
