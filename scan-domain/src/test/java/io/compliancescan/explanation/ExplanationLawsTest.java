package io.compliancescan.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Conditions;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.finding.Finding;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Explanations and evaluation are written apart from each other, and must agree on every random table. */
class ExplanationLawsTest {

    private static final Set<String> ACCOUNTS = Set.of("A", "B");

    private static final Shown EVERYTHING = new Shown(0, Integer.MAX_VALUE);

    @Property(tries = 400)
    void aViolationIsExplainedByTheValueThatWasMeasured(
            @ForAll("files") Lines file, @ForAll("checksOverTime") Check check) {
        for (Finding finding : findings(check, file)) {
            Explanation why = explainer(check, file).finding(finding);

            assertThat(why.broken()).isTrue();
            assertThat(why.recordCount()).isEqualTo(finding.records().count());
            assertThat(why.records())
                    .extracting(RecordEvidence::number)
                    .containsExactlyInAnyOrderElementsOf(
                            finding.records().stream().boxed().toList());
            assertThat(why.measurement()).hasValueSatisfying(measured -> assertThat(measured.value())
                    .isEqualByComparingTo(finding.measured().orElseThrow()));
        }
    }

    @Property(tries = 400)
    void anAccountBrokeTheRuleExactlyWhenAViolationNamesOneOfItsRecords(
            @ForAll("files") Lines file, @ForAll("checks") Check check) {
        Set<Integer> named = findings(check, file).stream()
                .flatMap(finding -> finding.records().stream().boxed())
                .map(number -> number - 1)
                .collect(Collectors.toSet());

        for (String account : ACCOUNTS) {
            BitSet records = new Keys(file.table()).ofAccount(account);
            if (records.isEmpty()) {
                continue;
            }
            Explanation why = explainer(check, file).nearest(account);

            assertThat(why.broken()).as(account).isEqualTo(records.stream().anyMatch(named::contains));
            assertThat(why.measurement().stream()
                            .filter(measured -> !why.broken())
                            .filter(measured -> measured.operator() == Operator.AT_LEAST)
                            .filter(measured -> measured.value().compareTo(measured.limit()) < 0))
                    .allSatisfy(measured -> assertThat(measured.value().add(measured.missing()))
                            .isEqualByComparingTo(measured.limit()));
        }
    }

    @Property(tries = 400)
    void aClauseHasTheVerdictOfItsConditionAndNothingIsMissingExactlyWhereItHolds(
            @ForAll("anyTables") Table table, @ForAll("anyConditions") Condition condition) {
        Judgement judgement = Judgement.of(condition, table);
        var verdicts = condition.evaluate(table);

        for (int record = 0; record < table.size(); record++) {
            assertThat(judgement.clause(record).verdict()).isEqualTo(Verdict.of(verdicts, record));
            assertThat(judgement.missing(record) == 0).isEqualTo(verdicts.yes(record));
            assertThat(judgement.failed(record)).hasSize(judgement.missing(record));
            assertThat(judgement.clause(record).text()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<Lines> files() {
        Arbitrary<List<String>> records = Combinators.combine(
                        Arbitraries.of("A", "A", "B", ""),
                        Arbitraries.of("P", "Q", "A", "B"),
                        Arbitraries.of("0", "1", "2", "3", "5", "8", "9", "20", ""),
                        Arbitraries.of("1", "2", "2.5", "3", "-1", "x", ""))
                .as(List::of);
        return records.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> new Lines(List.of("account", "recipient", "timestamp", "amount"), list));
    }

    @Provide
    Arbitrary<Table> anyTables() {
        return Conditions.tables(5);
    }

    @Provide
    Arbitrary<Condition> anyConditions() {
        return Conditions.trees(3);
    }

    @Provide
    Arbitrary<Check> checks() {
        return Arbitraries.oneOf(checksOverTime(), conditions().map(RecordCheck::of));
    }

    @Provide
    Arbitrary<Check> checksOverTime() {
        return Arbitraries.oneOf(windows(), dormancy(), flows());
    }

    private static Arbitrary<Condition> conditions() {
        Condition large = amount(Operator.GREATER, "2");
        Condition toP = new TextEquality("recipient", "p", false);
        return Arbitraries.of(
                large,
                AllOf.of(large, toP),
                AnyOf.of(amount(Operator.AT_MOST, "1"), toP),
                new Not(AllOf.of(large, toP)));
    }

    private static Arbitrary<Check> windows() {
        Arbitrary<Measure> measures = Arbitraries.of(AggregateFunction.class).map(function -> switch (function) {
            case COUNT -> Measure.COUNT;
            case DISTINCT_COUNT -> Measure.of(function, "recipient");
            case SUM, AVG, MIN, MAX -> Measure.of(function, "amount");
        });
        Arbitrary<Limit> limits = Combinators.combine(
                        Arbitraries.of(Operator.class),
                        Arbitraries.of("1", "2", "2.50", "4").map(BigDecimal::new),
                        Arbitraries.of(1, 2))
                .as(Limit::new);
        Arbitrary<Window> windows = Combinators.combine(
                        Arbitraries.of(1, 3, 6).map(millis -> Optional.of(Duration.ofMillis(millis))),
                        Arbitraries.of(WindowMode.class))
                .as(Window::new);
        return Combinators.combine(populations(), measures, limits, windows).as(WindowCheck::new);
    }

    private static Arbitrary<Check> dormancy() {
        return Combinators.combine(populations(), Arbitraries.of(1, 3, 6), Arbitraries.of(0, 2, 9))
                .as((population, silence, within) -> new DormancyCheck(
                        population,
                        Duration.ofMillis(silence),
                        amount(Operator.AT_LEAST, "2"),
                        Duration.ofMillis(within)));
    }

    private static Arbitrary<Check> flows() {
        List<Way> in = List.of(
                new Way("recipient", Optional.empty()), Way.of("account", new TextEquality("recipient", "q", false)));
        List<Way> out = List.of(Way.of("account", new Not(new TextEquality("recipient", "q", false))));
        return Combinators.combine(
                        Arbitraries.of("0.2", "0.5", "1").map(BigDecimal::new),
                        Arbitraries.of("0", "2").map(BigDecimal::new),
                        Arbitraries.of(1, 3, 6, 20).map(Duration::ofMillis).map(Window::rolling))
                .as((share, minimum, window) ->
                        new FlowCheck(in, out, "amount", new FlowLimit(share, minimum), window));
    }

    private static Arbitrary<Population> populations() {
        return Arbitraries.of(
                Population.ofAccounts(),
                Population.ofAccounts(amount(Operator.GREATER, "0")),
                new Population(Optional.empty(), List.of("account", "recipient")),
                new Population(Optional.empty(), List.of("recipient")));
    }

    private static NumberComparison amount(Operator operator, String limit) {
        return new NumberComparison("amount", operator, new BigDecimal(limit));
    }

    private static Explainer explainer(Check check, Lines file) {
        return new Explainer(check, file, TemporalScale.HOURLY, EVERYTHING);
    }

    private static List<Finding> findings(Check check, Lines file) {
        List<Finding> findings = new ArrayList<>();
        check.evaluate(file.table(), TemporalScale.HOURLY).findings().forEach(findings::add);
        return findings;
    }
}
