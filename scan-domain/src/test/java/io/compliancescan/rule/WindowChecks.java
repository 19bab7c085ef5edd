package io.compliancescan.rule;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random checks over windows of a few milliseconds. */
final class WindowChecks {

    private static final Condition NOT_NEGATIVE = new NumberComparison("amount", Operator.AT_LEAST, BigDecimal.ZERO);

    private WindowChecks() {}

    static Arbitrary<WindowCheck> any() {
        return Combinators.combine(populations(), measures(), limits(), windows())
                .as(WindowCheck::new)
                .withoutEdgeCases();
    }

    static WindowCheck in(WindowMode mode, WindowCheck check) {
        return new WindowCheck(
                check.population(),
                check.measure(),
                check.limit(),
                new Window(check.window().length(), mode));
    }

    private static Arbitrary<Population> populations() {
        return Combinators.combine(
                        Arbitraries.just(NOT_NEGATIVE).optional(0.3),
                        Arbitraries.of(List.of("account"), List.of("account", "recipient")))
                .as(Population::new);
    }

    private static Arbitrary<Measure> measures() {
        return Arbitraries.of(AggregateFunction.class).map(function -> switch (function) {
            case COUNT -> Measure.COUNT;
            case DISTINCT_COUNT -> Measure.of(function, "kind");
            case SUM, AVG, MIN, MAX -> Measure.of(function, "amount");
        });
    }

    private static Arbitrary<Limit> limits() {
        Arbitrary<BigDecimal> thresholds = Arbitraries.frequency(
                        Tuple.of(3, "1"),
                        Tuple.of(3, "2.000"),
                        Tuple.of(2, "0.3"),
                        Tuple.of(2, "3"),
                        Tuple.of(1, "0"),
                        Tuple.of(1, "-1"),
                        Tuple.of(1, "1e25"))
                .map(BigDecimal::new);
        return Combinators.combine(
                        Arbitraries.of(Operator.class),
                        thresholds,
                        Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(2, 2), Tuple.of(1, 3)))
                .as(Limit::new);
    }

    private static Arbitrary<Window> windows() {
        Arbitrary<Optional<Duration>> lengths =
                Arbitraries.integers().between(1, 9).map(Duration::ofMillis).map(Optional::of);
        return Combinators.combine(lengths, Arbitraries.of(WindowMode.class)).as(Window::new);
    }
}
