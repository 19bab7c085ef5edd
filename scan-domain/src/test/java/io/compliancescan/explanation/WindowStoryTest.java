package io.compliancescan.explanation;

import static io.compliancescan.explanation.Explained.THREE_A_DAY;
import static io.compliancescan.explanation.Explained.explain;
import static io.compliancescan.explanation.Explained.firstFinding;
import static io.compliancescan.explanation.Explained.recordsOfA;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.Operator;
import io.compliancescan.finding.Finding;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WindowStoryTest {

    @Test
    void aSentenceNamesTheFirstOfManyRecordsAndSaysHowManyMoreThereAre() {
        Lines file = recordsOfA(25, 1);

        assertThat(explain(THREE_A_DAY, file).nearest("A").sentences())
                .anySatisfy(sentence -> assertThat(sentence).endsWith(": records 1-20 and 5 others."))
                .anySatisfy(sentence -> assertThat(sentence).endsWith("9,000 (record 20) and 5 others."));
    }

    @Test
    void stepsAreNamedAsTheFileCountsThem() {
        Lines written = Lines.of("timestamp|account|amount", "99|A|9000", "100|A|9000");
        Records steps = new Records() {
            @Override
            public Table read(Set<FieldUse> fields) {
                return written.read(fields);
            }

            @Override
            public Table read(Set<FieldUse> fields, BitSet records) {
                Table times = Tables.of("timestamp", "1970-01-05T03:00:00Z", "1970-01-05T04:00:00Z");
                Table table = written.read(fields, records);
                return Table.ofRecords(2)
                        .with("timestamp", times.time("timestamp"))
                        .with("timestamp", table.text("timestamp"))
                        .with("account", table.text("account"))
                        .with("amount", table.text("amount"))
                        .with("amount", table.number("amount"))
                        .build();
            }
        };

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
        Lines file = Lines.of(
                "timestamp|account|recipient",
                "2024-01-01T10:00:00Z|A|R",
                "2024-01-01T11:00:00Z|B|R",
                "2024-01-01T12:00:00Z|C|R",
                "2024-02-01T10:00:00Z|D|R");

        assertThat(explain(threeToOne, file).nearest("B").sentences())
                .startsWith(
                        "Records of account \"B\" broke the rule.",
                        "In the window that breaks it most, of recipient \"R\", from 2024-01-01T10:00:00Z to"
                                + " 2024-01-01T12:00:00Z, the number of different values of account is 3, which is at"
                                + " least 3: records 1-3.");
        assertThat(explain(threeToOne, file).nearest("D").sentences())
                .startsWith("No records of account \"D\" broke the rule.")
                .contains("It is 2 away from the limit.");
    }

    @Test
    void aWindowIsExplainedByItsBoundsItsRecordsAndItsValues() {
        Explanation why = firstFinding(THREE_A_DAY);

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

    /** The mean of record 2 alone is greater, but every window that it is in holds record 1 or record 3 as well. */
    @Test
    void aViolationIsExplainedByAWindowThatThereIs() {
        WindowCheck means = new WindowCheck(
                Population.ofAccounts(),
                Measure.of(AggregateFunction.AVG, "amount"),
                Limit.of(Operator.GREATER, new BigDecimal("10")),
                Window.rolling(Duration.ofHours(3)));
        Lines file = Lines.of(
                "timestamp|account|amount",
                "2024-01-01T00:00:00Z|A|-100",
                "2024-01-01T01:00:00Z|A|20",
                "2024-01-01T02:00:00Z|A|5");
        List<Finding> findings = new ArrayList<>();
        means.evaluate(file.table(), TemporalScale.HOURLY).findings().forEach(findings::add);

        Explanation why = explain(means, file).finding(findings.get(0));

        assertThat(findings).singleElement().satisfies(finding -> assertThat(finding.measured())
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("12.5")));
        assertThat(why.measurement()).hasValueSatisfying(measured -> {
            assertThat(measured.value()).isEqualByComparingTo("12.5");
            assertThat(measured.records()).hasToString("2-3");
        });
        assertThat(why.records()).extracting(RecordEvidence::number).containsExactly(2, 3);
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
}
