package io.compliancescan.policy;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Conditions;
import io.compliancescan.condition.Operator;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Policies of every shape that a document can have. */
final class RandomPolicies {

    private static final Arbitrary<Boolean> EITHER = Arbitraries.of(true, false);

    private RandomPolicies() {}

    static Arbitrary<PolicyDraft> any() {
        return Combinators.combine(
                        names(),
                        Arbitraries.of("aml", "gdpr").optional(0.3),
                        Arbitraries.of(ScoringModel.class),
                        rules().list().ofMinSize(1).ofMaxSize(4).uniqueElements(Rule::id))
                .as(PolicyDraft::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Rule> rules() {
        Arbitrary<Rule> records = rules(
                Arbitraries.of("record", "ctr_threshold", "my own", ""),
                Combinators.combine(trees(), decimals().optional()).as(RecordCheck::new));
        Arbitrary<Rule> dormancies =
                rules(Arbitraries.of("record", "structuring", "ctr_aggregation", "dormant_reactivation"), dormancies());
        Arbitrary<Rule> windows =
                rules(Arbitraries.of("record", "structuring", "ctr_aggregation", "my own"), windowChecks());
        Arbitrary<Rule> flows = rules(Arbitraries.of("record", "structuring", "dormant_reactivation"), flows());
        return Arbitraries.oneOf(records, dormancies, windows, flows);
    }

    private static <C extends Check> Arbitrary<Rule> rules(Arbitrary<String> types, Arbitrary<C> checks) {
        Arbitrary<String> texts = Arbitraries.oneOf(Arbitraries.just(""), names());
        Arbitrary<Rule.Source> sources =
                Combinators.combine(texts, texts, texts).as(Rule.Source::new);
        Arbitrary<RuleId> ids = Arbitraries.strings()
                .withChars("abcXYZ019._-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .map(RuleId::new);
        Arbitrary<Words> words =
                Combinators.combine(names(), texts, types, names().optional()).as(Words::new);
        return Combinators.combine(ids, words, Arbitraries.of(Severity.class), checks, sources, EITHER)
                .as((id, said, severity, check, source, active) -> new Rule(
                        id,
                        said.name(),
                        said.description(),
                        said.type(),
                        said.category(),
                        severity,
                        check,
                        source,
                        active));
    }

    private static Arbitrary<WindowCheck> windowChecks() {
        Arbitrary<Measure> measures = Arbitraries.of(AggregateFunction.class)
                .map(function -> function == AggregateFunction.COUNT ? Measure.COUNT : Measure.of(function, "amount"));
        Arbitrary<Limit> limits = Combinators.combine(
                        Arbitraries.of(Operator.class),
                        decimals(),
                        Arbitraries.integers().greaterOrEqual(1))
                .as(Limit::new);
        Arbitrary<Window> windows = Combinators.combine(lengths(1).optional(), Arbitraries.of(WindowMode.class))
                .as(Window::new);
        return Combinators.combine(populations(), measures, limits, windows).as(WindowCheck::new);
    }

    private static Arbitrary<DormancyCheck> dormancies() {
        return Combinators.combine(populations(), lengths(1), trees(), lengths(0))
                .as(DormancyCheck::new);
    }

    private static Arbitrary<FlowCheck> flows() {
        Arbitrary<List<Way>> ways = Combinators.combine(
                        Arbitraries.of("account", "Konto-Nr", "a/b~c"), trees().optional())
                .as(Way::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<FlowLimit> limits = Combinators.combine(
                        Arbitraries.integers().between(1, 10_000).map(share -> BigDecimal.valueOf(share, 4)),
                        decimals().map(BigDecimal::abs))
                .as(FlowLimit::new);
        Arbitrary<Window> windows = lengths(1).optional().map(length -> new Window(length, WindowMode.ROLLING));
        return Combinators.combine(ways, ways, Arbitraries.of("amount", "a/b~c"), limits, windows)
                .as(FlowCheck::new);
    }

    private static Arbitrary<Population> populations() {
        Arbitrary<List<String>> groups = Arbitraries.of("account", "Konto-Nr", "a/b~c")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Optional<Condition>> filters = trees().optional();
        return Combinators.combine(filters, groups).as(Population::new);
    }

    private static Arbitrary<Condition> trees() {
        return Conditions.trees(2);
    }

    private static Arbitrary<Duration> lengths(long leastMillis) {
        return Arbitraries.oneOf(
                Arbitraries.longs()
                        .between(leastMillis, Duration.ofDays(365_250).toMillis())
                        .map(Duration::ofMillis),
                Arbitraries.longs().between(leastMillis, 8_766_000).map(Duration::ofHours));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e30"), new BigDecimal("1e30"))
                .ofScale(4);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(20)
                .map(String::strip)
                .filter(name -> !name.isBlank());
    }

    /** What a rule says in words. */
    private record Words(String name, String description, String type, Optional<String> category) {}
}
