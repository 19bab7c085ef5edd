package io.compliancescan.explanation;

import static io.compliancescan.explanation.Explained.FILE;
import static io.compliancescan.explanation.Explained.THREE_A_DAY;
import static io.compliancescan.explanation.Explained.amount;
import static io.compliancescan.explanation.Explained.explain;
import static io.compliancescan.explanation.Explained.firstFinding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.mapping.ClarificationQuestion;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.table.TemporalScale;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final RecordCheck LARGE_WIRE =
            RecordCheck.of(AllOf.of(amount(Operator.GREATER, "10000"), OneOf.of("type", "WIRE")));

    @Test
    void aRecordIsExplainedByItsClauses() {
        Explanation why = firstFinding(LARGE_WIRE);

        assertThat(why.broken()).isTrue();
        assertThat(why.sentences())
                .containsExactly(
                        "In record 8, amount 15,000 is greater than 10,000 and type \"WIRE\" is \"WIRE\".",
                        "The rule is broken by every record for which amount is greater than 10,000 and type is"
                                + " \"WIRE\".");
        assertThat(why.records()).singleElement().satisfies(record -> {
            assertThat(record.number()).isEqualTo(8);
            assertThat(record.values()).extracting(Seen::field).containsExactly("account", "amount", "type");
            assertThat(record.failed()).isEmpty();
        });
    }

    @Test
    void anAccountThatBrokeNothingShowsItsNearestRecordFirst() {
        Explanation why = explain(LARGE_WIRE).nearest("A");

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences())
                .startsWith(
                        "No record of account \"A\" broke the rule (3 records in all).",
                        "Record 2 did not break the rule: amount 9,500.50 is not greater than 10,000.",
                        "Record 1 did not break the rule: amount 9,000 is not greater than 10,000.");
        assertThat(why.records()).extracting(RecordEvidence::number).containsExactly(2, 1, 3);
        assertThat(explain(LARGE_WIRE).nearest("C").sentences())
                .contains("Record 7 did not break the rule: amount \"12abc\" is no number, so it cannot be told whether"
                        + " amount is greater than 10,000; type \"CASH_IN\" is not \"WIRE\".");
    }

    @Test
    void recordsWithoutAccountAreAskedForByTheEmptyText() {
        assertThat(explain(LARGE_WIRE).nearest("").sentences())
                .startsWith("1 record without account broke the rule: record 8.");
        assertThat(explain(THREE_A_DAY).nearest("").sentences())
                .startsWith(
                        "The rule counts no record without account (1 record in all).",
                        "Record 8 does not count: its time, its group or what is measured is blank or cannot be read.");
    }

    @Test
    void anAccountThatNoRecordHasIsNotFound() {
        assertThatThrownBy(() -> explain(LARGE_WIRE).nearest("Z"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("No record of the upload has the account \"Z\".");
    }

    @Test
    void whereNothingIsMappedToTheAccountAllRecordsAreWithoutOne() {
        Explainer explainer =
                explain(RecordCheck.of(amount(Operator.GREATER, "10")), Lines.of("amount|step", "5|1", "7|2"));

        assertThat(explainer.nearest("").sentences())
                .startsWith("No record without account broke the rule (2 records in all).");
        assertThatThrownBy(() -> explainer.nearest("A"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("No column of the upload is mapped to the account."
                        + " Leave the account empty to ask about all records.");
    }

    @Test
    void aRuleThatWasLeftOutSaysWhichColumnsItLacks() {
        MappingGaps gaps = new MappingGaps(
                List.of("colour"),
                Map.of("recipient", "To"),
                List.of(new ClarificationQuestion(
                        "date_order:When", "When", "Is 03/04 in March or in April?", List.of(), "03/04")));

        Explanation why = Explanation.ofRuleLeftOut(gaps);

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences())
                .containsExactly(
                        "The rule was left out: columns that it needs cannot be read.",
                        "No column is mapped to \"colour\", and none is called that.",
                        "\"recipient\" is mapped to \"To\", which the file does not have.",
                        "The column \"When\" cannot be read before this is answered: Is 03/04 in March or in April?");
    }

    @Test
    void someOfTheRecordsAreShownAndAllOfThemAreCounted() {
        Explanation why = new Explainer(LARGE_WIRE, FILE, TemporalScale.HOURLY, new Shown(1, 1)).nearest("A");

        assertThat(why.records()).extracting(RecordEvidence::number).containsExactly(1);
        assertThat(why.recordCount()).isEqualTo(3);
    }
}
