package io.compliancescan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.RuleResult.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValidationTest {

    /** Records 1 to 8; two should be found and five should not; of the last nobody knows. */
    private static final String LABELS = "1100000?";

    @Test
    void everyRuleIsMeasuredAlone() {
        Validation validation = Labelled.records(LABELS)
                .marked("EXACT", 1, 2)
                .marked("EAGER", 1, 3, 4)
                .validate("EXACT", "EAGER");

        assertThat(validation.rules())
                .containsExactly(
                        rule("EXACT", Status.VIOLATED, new Confusion(2, 0, 0, 5)),
                        rule("EAGER", Status.VIOLATED, new Confusion(1, 2, 1, 3)));
    }

    @Test
    void overallARecordCountsOnceHoweverManyRulesMarkIt() {
        Validation validation = Labelled.records(LABELS)
                .marked("ONE", 1, 3)
                .marked("OTHER", 1, 2, 3)
                .validate("ONE", "OTHER");

        assertThat(validation.overall()).isEqualTo(new Confusion(2, 1, 0, 4));
    }

    @Test
    void overlappingBurstsOfOneRuleMarkARecordOnce() {
        Validation validation = Labelled.records(LABELS)
                .marked("BURSTS", 1, 2, 3)
                .marked("BURSTS", 3, 4)
                .validate("BURSTS");

        assertThat(validation.rules()).containsExactly(rule("BURSTS", Status.VIOLATED, new Confusion(2, 2, 0, 3)));
    }

    @Test
    void aRecordWithoutALabelCountsNowhereEvenWhenItIsMarked() {
        Validation validation = Labelled.records(LABELS).marked("LAST", 8).validate("LAST");

        assertThat(validation.overall()).isEqualTo(new Confusion(0, 0, 2, 5));
        assertThat(validation.labels().unlabelled()).isOne();
    }

    @Test
    void aRuleThatPassedFoundNothing() {
        Validation validation = Labelled.records(LABELS).validate("SILENT");

        assertThat(validation.rules()).containsExactly(rule("SILENT", Status.PASSED, new Confusion(0, 0, 2, 5)));
    }

    @Test
    void aRuleThatWasNotApplicableIsNeitherRightNorWrong() {
        Validation validation = Labelled.records(LABELS)
                .marked("RUNS", 1)
                .leftOut("LACKS_A_COLUMN")
                .validate("LACKS_A_COLUMN", "RUNS");

        assertThat(validation.rules())
                .containsExactly(
                        new Validation.OfRule(new RuleId("LACKS_A_COLUMN"), Status.NOT_APPLICABLE, Optional.empty()),
                        rule("RUNS", Status.VIOLATED, new Confusion(1, 0, 1, 5)));
        assertThat(validation.overall()).isEqualTo(new Confusion(1, 0, 1, 5));
    }

    private static Validation.OfRule rule(String id, Status status, Confusion confusion) {
        return new Validation.OfRule(new RuleId(id), status, Optional.of(confusion));
    }
}
