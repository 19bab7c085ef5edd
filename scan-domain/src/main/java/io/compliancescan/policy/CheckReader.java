package io.compliancescan.policy;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Operator;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what a rule asks: of what passes through parties where it has a {@code flow}, of dormant accounts where it has a
 * {@code dormancy}, over a window where it has an {@code aggregate}, what its type says where that is a {@link Preset},
 * else of each record. A key that such a rule does not use is a mistake: its author expects something that would not
 * happen.
 */
final class CheckReader {

    static final Set<String> AGGREGATE_KEYS = Set.of("function", "field", "operator", "minimum_count");
    static final Set<String> DORMANCY_KEYS = Set.of("silence", "within", "activity");

    private final Node rule;

    private CheckReader(Node rule) {
        this.rule = rule;
    }

    static Optional<Check> read(Node rule, String type) {
        CheckReader reader = new CheckReader(rule);
        if (rule.has("flow")) {
            return FlowReader.read(rule);
        }
        if (rule.has("dormancy") || !rule.has("aggregate") && Preset.isDormancy(type)) {
            return reader.dormancy();
        }
        return rule.has("aggregate") || Preset.ofType(type).isPresent()
                ? reader.window(Preset.ofType(type).orElse(Preset.PLAIN))
                : reader.record();
    }

    private Optional<Check> record() {
        rule.rejectUnused(
                "the rule looks at single records; say with \"aggregate\" what it measures over time",
                "group_by",
                "time_window",
                "window_mode");
        Optional<BigDecimal> threshold =
                rule.has("threshold") ? rule.child("threshold").number() : Optional.empty();
        return ConditionReader.read(rule.child("conditions")).map(condition -> new RecordCheck(condition, threshold));
    }

    private Optional<Check> window(Preset preset) {
        Node aggregate = rule.child("aggregate");
        if (aggregate.present() && !aggregate.isObject()) {
            aggregate.problem("must be an object with function, field, operator and minimum_count, or some of them");
        }
        aggregate.rejectUnknownKeys(AGGREGATE_KEYS);
        Optional<Population> population = population(preset.groupBy());
        Optional<Measure> measure = aggregate.has("function") || aggregate.has("field")
                ? measure(aggregate)
                : Optional.of(preset.measure());
        Optional<Limit> limit = limit(aggregate, preset);
        Optional<Window> window = window();
        return population.flatMap(
                p -> measure.flatMap(m -> limit.flatMap(l -> window.map(w -> new WindowCheck(p, m, l, w)))));
    }

    private Optional<Check> dormancy() {
        rule.rejectUnused(
                "the rule looks at dormant accounts; say with \"dormancy\" how long and what then",
                "aggregate",
                "threshold",
                "time_window",
                "window_mode");
        Optional<Population> population = population(Preset.PLAIN.groupBy());
        Node dormancy = rule.child("dormancy");
        if (!dormancy.isObject()) {
            dormancy.problem("must be an object with silence and activity");
            return Optional.empty();
        }
        dormancy.rejectUnknownKeys(DORMANCY_KEYS);
        Optional<Duration> silence = positive(dormancy.child("silence"));
        Optional<Duration> within =
                dormancy.has("within") ? Durations.read(dormancy.child("within")) : Optional.of(Duration.ZERO);
        Optional<Condition> activity = ConditionReader.read(dormancy.child("activity"));
        return population.flatMap(
                p -> silence.flatMap(s -> within.flatMap(w -> activity.map(a -> new DormancyCheck(p, s, a, w)))));
    }

    /** Empty when there are problems. */
    private Optional<Population> population(List<String> groupByOtherwise) {
        List<String> groupBy = rule.has("group_by") ? texts(rule.child("group_by")) : groupByOtherwise;
        Optional<Condition> filter =
                rule.has("conditions") ? ConditionReader.read(rule.child("conditions")) : Optional.empty();
        boolean usable = !groupBy.isEmpty() && filter.isPresent() == rule.has("conditions");
        return usable ? Optional.of(new Population(filter, groupBy)) : Optional.empty();
    }

    private Optional<Measure> measure(Node aggregate) {
        Optional<AggregateFunction> function = word(aggregate.child("function"), AggregateFunction.values());
        if (function.equals(Optional.of(AggregateFunction.COUNT))) {
            if (aggregate.has("field")) {
                aggregate.child("field").problem("is not used by count; leave it out, or use distinct_count");
            }
            return Optional.of(Measure.COUNT);
        }
        return function.flatMap(f -> aggregate.child("field").text().map(field -> Measure.of(f, field)));
    }

    private Optional<Limit> limit(Node aggregate, Preset preset) {
        Optional<BigDecimal> threshold = rule.child("threshold").number();
        Optional<Operator> operator = operator(aggregate.child("operator"), preset.operator());
        Optional<Integer> minimum = minimumCount(aggregate.child("minimum_count"), preset.minimumCount());
        return threshold.flatMap(t -> operator.flatMap(o -> minimum.map(m -> new Limit(o, t, m))));
    }

    private static Optional<Operator> operator(Node node, Operator otherwise) {
        if (!node.present()) {
            return Optional.of(otherwise);
        }
        Optional<Operator> operator =
                node.value() instanceof String word ? OperatorNames.comparison(word) : Optional.empty();
        if (operator.isEmpty()) {
            node.problem("must be one of ==, !=, <, <=, > and >=");
        }
        return operator;
    }

    private static Optional<Integer> minimumCount(Node node, int otherwise) {
        if (!node.present()) {
            return Optional.of(otherwise);
        }
        Optional<Integer> count = node.numberIfAny()
                .filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        if (count.isEmpty()) {
            node.problem("must be a whole number of at least 1");
        }
        return count;
    }

    private Optional<Window> window() {
        Optional<WindowMode> mode = rule.has("window_mode")
                ? word(rule.child("window_mode"), WindowMode.values())
                : Optional.of(WindowMode.ROLLING);
        if (!rule.has("time_window")) {
            return mode.map(m -> new Window(Optional.empty(), m));
        }
        Optional<Duration> length = positive(rule.child("time_window"));
        return mode.flatMap(m -> length.map(l -> new Window(Optional.of(l), m)));
    }

    /** A length of time that is longer than zero. */
    static Optional<Duration> positive(Node node) {
        Optional<Duration> length = Durations.read(node);
        if (length.isPresent() && length.get().isZero()) {
            node.problem("must be longer than zero");
            return Optional.empty();
        }
        return length;
    }

    private static List<String> texts(Node list) {
        return list.items("field").stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    /** The constant that the word names, whatever its case; a problem when it names none. */
    static <E extends Enum<E>> Optional<E> word(Node node, E[] constants) {
        Optional<E> named = node.value() instanceof String text
                ? Arrays.stream(constants)
                        .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                        .findFirst()
                : Optional.empty();
        if (named.isEmpty()) {
            node.problem("must be one of "
                    + Arrays.stream(constants)
                            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
        return named;
    }
}
