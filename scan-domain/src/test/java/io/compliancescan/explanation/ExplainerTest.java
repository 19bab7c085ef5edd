package io.compliancescan.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.finding.Finding;
import io.compliancescan.mapping.ClarificationQuestion;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    private static final Table TABLE = Tables.of(
            "timestamp|account|amount|type",
            "2024-01-01T10:00:00Z|A|9000|WIRE",
            "2024-01-01T23:00:00Z|A|9500.5|WIRE",
            "2024-01-02T09:00:00Z|A|8200|WIRE",
            "2024-01-01T10:00:00Z|B|9999|WIRE",
            "2024-01-03T10:00:00Z|B|20|WIRE",
            "2024-06-01T00:00:00Z|B|6000|WIRE",
            "2024-01-01T00:00:00Z|C|12abc|CASH_IN",
            "2024-01-01T00:00:00Z||15000|WIRE");

    private static final RecordCheck LARGE_WIRE =
            RecordCheck.of(AllOf.of(amount(Operator.GREATER, "10000"), OneOf.of("type", "WIRE")));

    private static final WindowCheck THREE_A_DAY = new WindowCheck(
            Population.ofAccounts(amount(Operator.AT_LEAST, "8000")),
            Measure.COUNT,
            Limit.of(Operator.AT_LEAST, new BigDecimal("3")),
            Window.rolling(Duration.ofHours(24)));

    private static final DormancyCheck SLEEPER = new DormancyCheck(
            Population.ofAccounts(), Duration.ofDays(90), amount(Operator.GREATER, "5000"), Duration.ofDays(30));

    @Test
    void aRecordIsExplainedByItsClauses() {
        Explanation why = findings(LARGE_WIRE).get(0);

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
                explain(RecordCheck.of(amount(Operator.GREATER, "10")), Tables.of("amount|step", "5|1", "7|2"));

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
    void anExcerptOfTheRecordsIsShownAndAllOfThemAreCounted() {
        Explanation why = new Explainer(LARGE_WIRE, TABLE, TemporalScale.HOURLY, new Excerpt(1, 1)).nearest("A");

        assertThat(why.records()).extracting(RecordEvidence::number).containsExactly(1);
        assertThat(why.recordCount()).isEqualTo(3);
    }

    @Test
    void aSentenceNamesTheFirstOfManyRecordsAndSaysHowManyMoreThereAre() {
        List<List<String>> records = IntStream.range(0, 25)
                .mapToObj(second -> List.of(Instant.EPOCH.plusSeconds(second).toString(), "A", "9000"))
                .toList();
        Table table = Tables.of(List.of("timestamp", "account", "amount"), records);

        assertThat(explain(THREE_A_DAY, table).nearest("A").sentences())
                .anySatisfy(sentence -> assertThat(sentence).endsWith(": records 1-20 and 5 others."))
                .anySatisfy(sentence -> assertThat(sentence).endsWith("9,000 (record 20) and 5 others."));
    }

    @Test
    void stepsAreNamedAsTheFileCountsThem() {
        Table table =
                Tables.of("timestamp|account|amount", "1970-01-05T03:00:00Z|A|9000", "1970-01-05T04:00:00Z|A|9000");
        Table steps = Table.ofRecords(2)
                .with("timestamp", table.time("timestamp"))
                .with("timestamp", Tables.of("timestamp", "99", "100").text("timestamp"))
                .with("account", table.text("account"))
                .with("amount", table.number("amount"))
                .build();

        assertThat(explain(THREE_A_DAY, steps).nearest("A").sentences())
                .anySatisfy(sentence -> assertThat(sentence).contains(", from step 99 to step 100, "));
    }

    @Test
    void anAccountThatOthersAreGroupedWithIsAskedAboutItsOwnRecordsAlone() {
        WindowCheck threeToOne = new WindowCheck(
                new Population(Optional.empty(), List.of("recipient")),
                Measure.of(AggregateFunction.DISTINCT_COUNT, "account"),
                Limit.of(Operator.AT_LEAST, new BigDecimal("3")),
                Window.rolling(Duration.ofHours(24)));
        Table table = Tables.of(
                "timestamp|account|recipient",
                "2024-01-01T10:00:00Z|A|R",
                "2024-01-01T11:00:00Z|B|R",
                "2024-01-01T12:00:00Z|C|R",
                "2024-02-01T10:00:00Z|D|R");

        assertThat(explain(threeToOne, table).nearest("B").sentences())
                .startsWith(
                        "Records of account \"B\" broke the rule.",
                        "In the window that breaks it most, of recipient \"R\", from 2024-01-01T10:00:00Z to"
                                + " 2024-01-01T12:00:00Z, the number of different values of account is 3, which is at"
                                + " least 3: records 1-3.");
        assertThat(explain(threeToOne, table).nearest("D").sentences())
                .startsWith("No records of account \"D\" broke the rule.")
                .contains("It is 2 away from the limit.");
    }

    @Test
    void aWindowIsExplainedByItsBoundsItsRecordsAndItsValues() {
        Explanation why = findings(THREE_A_DAY).get(0);

        assertThat(why.sentences())
                .containsExactly(
                        "3 records of account \"A\" broke the rule, from 2024-01-01T10:00:00Z to 2024-01-02T09:00:00Z:"
                                + " records 1-3.",
                        "The number of records is 3, which is at least 3.",
                        "Values of amount: 9,000 (record 1), 9,500.50 (record 2), 8,200 (record 3).",
                        "The rule groups the records for which amount is at least 8,000 by account, looks at every window"
                                + " of 24 hours, wherever it starts, and is broken where the number of records is at least"
                                + " 3; it allows less than 3.");
        assertThat(why.records()).hasSize(3).allSatisfy(record -> assertThat(record.clause())
                .hasValueSatisfying(clause -> assertThat(clause.verdict()).isEqualTo(Verdict.YES)));
    }

    @Test
    void theNearestWindowSaysWhatWasMissing() {
        Explanation why = explain(THREE_A_DAY).nearest("B");

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences())
                .startsWith(
                        "No records of account \"B\" broke the rule.",
                        "In the window that comes nearest to it, of account \"B\", from 2024-01-01T10:00:00Z to"
                                + " 2024-01-01T10:00:00Z, the number of records is 1, which is less than 3: record 4.",
                        "It is 2 away from the limit.");
        assertThat(why.measurement()).hasValueSatisfying(measured -> {
            assertThat(measured.missing()).isEqualByComparingTo("2");
            assertThat(measured.records()).hasToString("4");
        });
    }

    @Test
    void aWindowWithTooFewRecordsSaysSo() {
        WindowCheck sums = new WindowCheck(
                Population.ofAccounts(),
                Measure.of(AggregateFunction.SUM, "amount"),
                new Limit(Operator.GREATER, new BigDecimal("100"), 4),
                Window.rolling(Duration.ofHours(24)));

        Explanation why = explain(sums).nearest("A");

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences()).contains("It has 1 record too few to be looked at.");
        assertThat(why.measurement()).hasValueSatisfying(measured -> {
            assertThat(measured.recordsMissing()).isEqualTo(1);
            assertThat(measured.missing()).isZero();
            assertThat(measured.value()).isEqualByComparingTo("26700.5");
        });
    }

    @Test
    void anAccountOfWhichNothingIsMeasuredShowsWhy() {
        Explanation why = explain(THREE_A_DAY).nearest("C");

        assertThat(why.measurement()).isEmpty();
        assertThat(why.sentences())
                .startsWith(
                        "The rule counts no record of account \"C\" (1 record in all).",
                        "Record 7 does not count: amount \"12abc\" is no number, so it cannot be told whether amount is"
                                + " at least 8,000.");
    }

    @Test
    void dormancyIsExplainedByTheSilenceAndWhatFollowed() {
        Explanation why = findings(SLEEPER).get(0);

        assertThat(why.sentences())
                .containsExactly(
                        "Account \"B\" was silent for 149.58 days, from 2024-01-03T10:00:00Z (record 5) to"
                                + " 2024-06-01T00:00:00Z (record 6).",
                        "In record 6, at 2024-06-01T00:00:00Z, amount 6,000 is greater than 5,000.",
                        "The rule groups the records by account, and is broken where a group had none for at least 90 days"
                                + " and then, within 30 days of the first record after that, one for which amount is"
                                + " greater than 5,000.");
        assertThat(why.measurement())
                .hasValueSatisfying(measured -> assertThat(measured.records()).hasToString("5-6"));
    }

    @Test
    void theLongestSilenceOfAnAccountSaysHowMuchTooShortItIs() {
        Explanation why = explain(SLEEPER).nearest("A");

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences())
                .startsWith(
                        "No records of account \"A\" broke the rule; the longest silence before one of them follows.")
                .contains("The silence is 89.46 days too short.");
        assertThat(explain(SLEEPER).nearest("B").broken()).isTrue();
        assertThat(explain(SLEEPER).nearest("C").sentences())
                .first()
                .isEqualTo(
                        "There is no silence to measure: no record of account \"C\" that counts for the rule comes after"
                                + " another of its group (1 record in all).");
    }

    @Test
    void aBusyAccountThatNeverSleptIsExplainedInTimeForPeople() {
        List<List<String>> records = IntStream.range(0, 40_000)
                .mapToObj(minute ->
                        List.of(Instant.EPOCH.plusSeconds(60L * minute).toString(), "A", "1"))
                .toList();
        Table busy = Tables.of(List.of("timestamp", "account", "amount"), records);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(explain(SLEEPER, busy).nearest("A").broken()).isFalse());
    }

    private static NumberComparison amount(Operator operator, String limit) {
        return new NumberComparison("amount", operator, new BigDecimal(limit));
    }

    private static Explainer explain(Check check) {
        return explain(check, TABLE);
    }

    private static Explainer explain(Check check, Table table) {
        return new Explainer(check, table, TemporalScale.HOURLY, new Excerpt(0, 50));
    }

    private static List<Explanation> findings(Check check) {
        List<Finding> findings = new ArrayList<>();
        check.evaluate(TABLE, TemporalScale.HOURLY).findings().forEach(findings::add);
        return findings.stream().map(explain(check)::finding).toList();
    }
}
