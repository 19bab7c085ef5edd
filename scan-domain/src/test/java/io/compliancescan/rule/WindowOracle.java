package io.compliancescan.rule;

import io.compliancescan.condition.Operator;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds bursts the slow and obvious way: it places a window at every single millisecond, measures it from scratch, and
 * joins whatever shares a record until nothing does. Shares no code with what it checks.
 */
final class WindowOracle {

    /** A set of records, by number, and the value that broke the limit. */
    private record Hit(SortedSet<Integer> records, BigDecimal value) {}

    private final List<Move> moves;
    private final WindowCheck check;
    private final long length;

    WindowOracle(List<Move> moves, WindowCheck check) {
        this.moves = moves;
        this.check = check;
        this.length = check.window().length().orElseThrow().toMillis();
    }

    /** The findings in no particular order; their population is every record with a number of at least zero, if filtered. */
    List<Found> found() {
        Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
        for (int index = 0; index < moves.size(); index++) {
            if (belongs(moves.get(index))) {
                groups.computeIfAbsent(moves.get(index).key(check.population().groupBy()), k -> new ArrayList<>())
                        .add(index);
            }
        }
        return groups.values().stream().flatMap(this::found).toList();
    }

    private Stream<Found> found(List<Integer> group) {
        long first = group.stream().mapToLong(this::moment).min().orElseThrow();
        long last = group.stream().mapToLong(this::moment).max().orElseThrow();
        List<Hit> bursts = new ArrayList<>();
        for (long start = first - length; start <= last; start++) {
            if (check.window().mode() == WindowMode.ROLLING || Math.floorMod(start, length) == 0) {
                hit(group, start).ifPresent(hit -> join(hit, bursts));
            }
        }
        return bursts.stream().map(this::found);
    }

    private Optional<Hit> hit(List<Integer> group, long start) {
        List<Integer> inside = group.stream()
                .filter(index -> moment(index) >= start && moment(index) < start + length)
                .toList();
        if (inside.isEmpty() || inside.size() < check.limit().minimumCount()) {
            return Optional.empty();
        }
        BigDecimal sum = numbers(inside).reduce(BigDecimal.ZERO, BigDecimal::add);
        int comparison = compare(inside, sum);
        if (!holds(check.limit().operator(), comparison)) {
            return Optional.empty();
        }
        return Optional.of(new Hit(new TreeSet<>(inside), value(inside, sum)));
    }

    /** A mean is compared without dividing, since it may have no end. */
    private int compare(List<Integer> inside, BigDecimal sum) {
        BigDecimal threshold = check.limit().value();
        return check.measure().function() == AggregateFunction.AVG
                ? sum.compareTo(threshold.multiply(BigDecimal.valueOf(inside.size())))
                : value(inside, sum).compareTo(threshold);
    }

    private BigDecimal value(List<Integer> inside, BigDecimal sum) {
        return switch (check.measure().function()) {
            case COUNT -> BigDecimal.valueOf(inside.size());
            case SUM -> sum;
            case AVG -> sum.divide(BigDecimal.valueOf(inside.size()), MathContext.DECIMAL128);
            case MIN -> numbers(inside).min(Comparator.naturalOrder()).orElseThrow();
            case MAX -> numbers(inside).max(Comparator.naturalOrder()).orElseThrow();
            case DISTINCT_COUNT ->
                BigDecimal.valueOf(inside.stream()
                        .map(index -> moves.get(index).kind())
                        .distinct()
                        .count());
        };
    }

    private void join(Hit hit, List<Hit> bursts) {
        SortedSet<Integer> records = new TreeSet<>(hit.records());
        BigDecimal worst = hit.value();
        List<Hit> apart = new ArrayList<>();
        for (Hit burst : bursts) {
            if (burst.records().stream().anyMatch(hit.records()::contains)) {
                records.addAll(burst.records());
                worst = worse(burst.value(), worst);
            } else {
                apart.add(burst);
            }
        }
        bursts.clear();
        bursts.addAll(apart);
        bursts.add(new Hit(records, worst));
    }

    /** Of two values equally bad, the earlier. */
    private BigDecimal worse(BigDecimal earlier, BigDecimal later) {
        BigDecimal threshold = check.limit().value();
        Comparator<BigDecimal> badness =
                switch (check.limit().operator()) {
                    case GREATER, AT_LEAST -> Comparator.naturalOrder();
                    case LESS, AT_MOST -> Comparator.reverseOrder();
                    case EQUAL, NOT_EQUAL ->
                        Comparator.comparing(value -> value.subtract(threshold).abs());
                };
        return badness.compare(later, earlier) > 0 ? later : earlier;
    }

    private boolean belongs(Move move) {
        boolean selected = check.population().filter().isEmpty()
                || move.number().filter(number -> number.signum() >= 0).isPresent();
        return selected
                && move.moment().isPresent()
                && !move.key(check.population().groupBy()).contains("")
                && measurable(move);
    }

    private boolean measurable(Move move) {
        return switch (check.measure().function()) {
            case COUNT -> true;
            case DISTINCT_COUNT -> !move.kind().isEmpty();
            case SUM, AVG, MIN, MAX -> move.number().isPresent();
        };
    }

    private Stream<BigDecimal> numbers(List<Integer> inside) {
        return inside.stream().flatMap(index -> moves.get(index).number().stream());
    }

    private long moment(int index) {
        return moves.get(index).moment().orElseThrow();
    }

    private Found found(Hit burst) {
        return new Found(
                moves.get(burst.records().first()).account(),
                burst.records().stream().map(index -> index + 1).toList(),
                Found.shortest(burst.value()));
    }

    private static boolean holds(Operator operator, int comparison) {
        return switch (operator) {
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case AT_LEAST -> comparison >= 0;
            case GREATER -> comparison > 0;
        };
    }
}
