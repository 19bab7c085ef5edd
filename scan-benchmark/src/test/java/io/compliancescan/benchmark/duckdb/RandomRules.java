package io.compliancescan.benchmark.duckdb;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.condition.Truth;
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
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random checks of every kind, on the fields of {@link RandomFile}. Values are few, so that much hits and ties occur. */
final class RandomRules {

    private static final Duration HOUR = Duration.ofHours(1);

    private RandomRules() {}

    static Arbitrary<List<Check>> policies() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, conditions(3).map(RecordCheck::of)),
                        Tuple.of(4, windowChecks()),
                        Tuple.of(1, dormancyChecks()),
                        Tuple.of(2, flowChecks()))
                .map(Check.class::cast)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .withoutEdgeCases();
    }

    private static Arbitrary<Check> windowChecks() {
        return measures().flatMap(measure -> Combinators.combine(
                        populations(), Arbitraries.just(measure), limits(measure), windows())
                .as(WindowCheck::new));
    }

    private static Arbitrary<Check> dormancyChecks() {
        Arbitrary<Duration> silence = Arbitraries.of(1, 5, 24).map(Duration::ofHours);
        Arbitrary<Duration> within = Arbitraries.of(0, 1, 48).map(Duration::ofHours);
        return Combinators.combine(populations(), silence, conditions(1), within)
                .as(DormancyCheck::new);
    }

    /** What the account is paid in is not what it sends, so that both occur. */
    private static Arbitrary<Check> flowChecks() {
        Arbitrary<Condition> paidIn = Arbitraries.oneOf(
                Arbitraries.of("cash", "wire").map(type -> new TextEquality("type", type, false)), conditions(1));
        Arbitrary<FlowLimit> limits = Combinators.combine(
                        Arbitraries.of("0.001", "0.001", "0.2", "0.8333", "1").map(BigDecimal::new),
                        Arbitraries.of("0", "0", "0.3", "12.5").map(BigDecimal::new))
                .as(FlowLimit::new);
        Arbitrary<Window> windows =
                Arbitraries.of(2L, 24L, 25L, 48L).map(HOUR::multipliedBy).map(Window::rolling);
        return Combinators.combine(paidIn, conditions(1).optional(0.2), limits, windows)
                .as((condition, sent, limit, window) -> new FlowCheck(
                        List.of(new Way("recipient", sent), Way.of("account", condition)),
                        List.of(Way.of("account", new Not(condition))),
                        "amount",
                        limit,
                        window));
    }

    private static Arbitrary<Population> populations() {
        Arbitrary<Optional<Condition>> filter = conditions(1).optional(0.3);
        Arbitrary<List<String>> groupBy =
                Arbitraries.of(List.of("account"), List.of("account", "recipient"), List.of("type"));
        return Combinators.combine(filter, groupBy).as(Population::new);
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(AggregateFunction.class).map(function -> switch (function) {
            case COUNT -> Measure.COUNT;
            case DISTINCT_COUNT -> Measure.of(function, "recipient");
            case SUM, AVG, MIN, MAX -> Measure.of(function, "amount");
        });
    }

    /** Such that some windows break them and others do not. */
    private static Arbitrary<Limit> limits(Measure measure) {
        Arbitrary<String> values =
                switch (measure.function()) {
                    case COUNT, DISTINCT_COUNT -> Arbitraries.of("1", "2", "2.5", "3", "4");
                    case SUM -> Arbitraries.of("-5", "0.3", "12.5", "200.20", "1000");
                    case AVG, MIN, MAX -> Arbitraries.of("-5", "0.1", "0.3", "12.5", "100.10");
                };
        return Combinators.combine(operators(), values.map(BigDecimal::new), Arbitraries.of(1, 1, 2, 3))
                .as(Limit::new);
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<Optional<Duration>> length =
                Arbitraries.of(1L, 2L, 24L, 25L).map(HOUR::multipliedBy).optional(0.8);
        return Combinators.combine(length, Arbitraries.of(WindowMode.class)).as(Window::new);
    }

    private static Arbitrary<Condition> conditions(int levels) {
        if (levels == 0) {
            return leaves();
        }
        Arbitrary<Condition> below = conditions(levels - 1);
        Arbitrary<List<Condition>> parts = below.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(leaves(), below.map(Not::new), parts.map(AllOf::new), parts.map(AnyOf::new));
    }

    private static Arbitrary<Condition> leaves() {
        return Arbitraries.oneOf(numberLeaves(), textLeaves(), fieldLeaves());
    }

    private static Arbitrary<Condition> numberLeaves() {
        return Arbitraries.oneOf(
                Combinators.combine(numberFields(), operators(), numbers()).as(NumberComparison::new),
                Combinators.combine(numberFields(), numbers(), numbers())
                        .as((field, one, other) -> new Between(field, one.min(other), one.max(other))),
                Combinators.combine(
                                numberFields(),
                                Arbitraries.of("1", "0.1", "2.5", "100").map(BigDecimal::new))
                        .as(MultipleOf::new));
    }

    private static Arbitrary<Condition> textLeaves() {
        Arbitrary<Boolean> caseSensitive = Arbitraries.of(true, false);
        Arbitrary<String> fields = Arbitraries.of("type", "account", "flag");
        Arbitrary<String> texts = Arbitraries.of("WIRE", "wire", "cash", "A1", "yes", "é", "O'Hara");
        return Arbitraries.oneOf(
                Combinators.combine(fields, texts, caseSensitive).as(TextEquality::new),
                Combinators.combine(fields, texts.list().ofMinSize(1).ofMaxSize(3), caseSensitive)
                        .as(OneOf::new),
                Combinators.combine(fields, Arbitraries.of("i", "A", "é", "'", "re"), caseSensitive)
                        .as(Contains::new),
                Combinators.combine(fields, Arbitraries.of("w", "A", "O'"), caseSensitive)
                        .as(StartsWith::new),
                Combinators.combine(fields, Arbitraries.of("^[Ww]", "\\d$", "(?i)CASH|é", "a.*"))
                        .as(Matches::new),
                Combinators.combine(Arbitraries.of("flag", "type"), caseSensitive)
                        .as(Truth::new));
    }

    private static Arbitrary<Condition> fieldLeaves() {
        Arbitrary<Instant> times =
                Arbitraries.of("2024-03-01T00:00:00Z", "2024-03-02T05:00:00Z").map(Instant::parse);
        Arbitrary<BigDecimal> tolerances = Arbitraries.of("0", "0.01", "5").map(BigDecimal::new);
        return Arbitraries.oneOf(
                Arbitraries.of(RandomFile.FIELDS).map(Exists::new),
                Combinators.combine(operators(), times)
                        .as((operator, time) -> new TimeComparison("timestamp", operator, time)),
                Combinators.combine(
                                Arbitraries.of("account", "amount"),
                                Arbitraries.of("recipient", "fee"),
                                Arbitraries.of(true, false))
                        .as(FieldEquality::new),
                Combinators.combine(operators(), tolerances)
                        .as((operator, tolerance) -> new LinearComparison(
                                List.of(
                                        Term.plus("amount"),
                                        Term.minus("fee"),
                                        Term.minus("amount"),
                                        Term.plus("fee"),
                                        Term.minus("fee")),
                                operator,
                                tolerance)));
    }

    private static Arbitrary<Operator> operators() {
        return Arbitraries.of(Operator.class);
    }

    private static Arbitrary<String> numberFields() {
        return Arbitraries.of("amount", "fee");
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.of("0", "-5", "0.1", "0.3", "12.5", "100.10", "1000").map(BigDecimal::new);
    }
}
