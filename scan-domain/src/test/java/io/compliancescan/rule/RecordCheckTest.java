package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.finding.Finding;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordCheckTest {

    private static final Condition LARGE = new NumberComparison("amount", Operator.GREATER, BigDecimal.TEN);
    private static final Table TABLE =
            Tables.of("account | amount", "A | 11", "B | 10", " | 12.50", "A | x", "C | ", "A | 99");

    @Test
    void everyRecordThatBreaksTheRuleIsAFindingInTheOrderOfTheFile() {
        assertThat(Found.by(RecordCheck.of(LARGE), TABLE))
                .containsExactly(Found.of("A", "", 1), Found.of("", "", 3), Found.of("A", "", 6));
    }

    @Test
    void recordsThatCannotBeReadAreCountedAndBreakNothing() {
        RuleOutcome outcome = RecordCheck.of(LARGE).evaluate(TABLE, TemporalScale.DAILY);

        assertThat(outcome.judged()).isEqualTo(4);
        assertThat(outcome.unjudged()).isEqualTo(2);
    }

    @Test
    void aFindingShowsItsAmountAndMeasuresItWhereThereIsAThreshold() {
        Finding plain = Found.findings(RecordCheck.of(LARGE), TABLE).get(1);
        Finding measured = Found.findings(new RecordCheck(LARGE, Optional.of(BigDecimal.TEN)), TABLE)
                .get(1);

        assertThat(plain.amount()).contains(new BigDecimal("12.50"));
        assertThat(plain.measured()).isEmpty();
        assertThat(plain.span()).isEmpty();
        assertThat(measured.measured()).contains(new BigDecimal("12.50"));
    }

    @Test
    void theThresholdIsShownNeverCompared() {
        RecordCheck check = new RecordCheck(LARGE, Optional.of(new BigDecimal("1000000")));

        assertThat(Found.by(check, TABLE)).hasSize(3);
        assertThat(check.threshold()).contains(new BigDecimal("1000000"));
        assertThat(RecordCheck.of(LARGE).threshold()).isEmpty();
    }

    @Test
    void aTableWithoutAccountsAndAmountsStillHasFindings() {
        Table table = Tables.column("mfa_enabled", "false", "true");
        Finding finding = Found.findings(RecordCheck.of(new TextEquality("mfa_enabled", "false", false)), table)
                .get(0);

        assertThat(finding.account()).isEmpty();
        assertThat(finding.amount()).isEmpty();
        assertThat(finding.records()).hasToString("1");
    }

    @Test
    void onlyTheConditionsFieldsAreNeeded() {
        assertThat(RecordCheck.of(LARGE).uses()).containsExactly(FieldUse.number("amount"));
    }
}
