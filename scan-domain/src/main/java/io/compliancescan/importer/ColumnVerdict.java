package io.compliancescan.importer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a column holds, once all of its cells were looked at. A reading is possible when at least nine of ten
 * cells allow it. Of two notations that exclude each other the one stays that reads more cells; both stay when no cell
 * decides between them and they differ.
 */
final class ColumnVerdict {

    private static final List<TimeNotation> DAY_OR_MONTH = List.of(TimeNotation.DAY_FIRST, TimeNotation.MONTH_FIRST);

    /** Those that exclude each other. */
    private static final List<TimeNotation> ORDERS =
            List.of(TimeNotation.DAY_FIRST, TimeNotation.MONTH_FIRST, TimeNotation.YEAR_FIRST);

    /** The narrowest first: every compact date is a step as well. */
    private static final List<TimeNotation> COUNTS = List.of(
            TimeNotation.COMPACT,
            TimeNotation.SHORT_COMPACT,
            TimeNotation.EPOCH_SECONDS,
            TimeNotation.EPOCH_MILLIS,
            TimeNotation.STEP);

    private static final List<TimeNotation> NOT_TIMES_ALONE =
            List.of(TimeNotation.EPOCH_SECONDS, TimeNotation.EPOCH_MILLIS, TimeNotation.STEP);

    private final List<Likeness> likenesses;
    private final long cells;

    /**
     * @param likenesses of the cells that are not blank
     */
    ColumnVerdict(List<Likeness> likenesses) {
        this.likenesses = likenesses;
        this.cells = likenesses.stream().mapToLong(Likeness::count).sum();
    }

    ColumnProfile profile(String heading, int blank, int distinct, NumberTallies tallies) {
        List<NumberNotation> numbers = numbers();
        List<TimeNotation> times = times();
        ColumnType type = type(numbers, times);
        int reading = reading(type, numbers, times);
        List<String> units = numbers.isEmpty() ? List.of() : tallies.units();
        return new ColumnProfile(
                heading,
                type,
                numbers,
                units,
                times,
                blank,
                distinct,
                type == ColumnType.TEXT || type == ColumnType.EMPTY ? 0 : (int) (cells - count(reading)),
                type == ColumnType.TEXT || type == ColumnType.EMPTY ? List.of() : misfits(reading),
                numbers.size() == 1 && units.size() < 2 ? tallies.range(numbers.get(0)) : Optional.empty());
    }

    private ColumnType type(List<NumberNotation> numbers, List<TimeNotation> times) {
        if (cells == 0) {
            return ColumnType.EMPTY;
        }
        if (!times.isEmpty() && !NOT_TIMES_ALONE.contains(times.get(0))) {
            return ColumnType.TIME;
        }
        if (!numbers.isEmpty()) {
            return ColumnType.NUMBER;
        }
        if (isPossible(Fits.TIME_OF_DAY)) {
            return ColumnType.TIME_OF_DAY;
        }
        return isPossible(Fits.TRUTH) ? ColumnType.TRUTH : ColumnType.TEXT;
    }

    private static int reading(ColumnType type, List<NumberNotation> numbers, List<TimeNotation> times) {
        return switch (type) {
            case NUMBER -> Fits.number(numbers.get(0));
            case TIME -> Fits.time(times.get(0));
            case TIME_OF_DAY -> Fits.TIME_OF_DAY;
            case TRUTH -> Fits.TRUTH;
            case TEXT, EMPTY -> Fits.NOTHING;
        };
    }

    private List<NumberNotation> numbers() {
        long point = count(Fits.number(NumberNotation.DECIMAL_POINT));
        long comma = count(Fits.number(NumberNotation.DECIMAL_COMMA));
        if (!isEnough(Math.max(point, comma))) {
            return List.of();
        }
        if (point == comma) {
            return point == count(Fits.SAME_NUMBER)
                    ? List.of(NumberNotation.DECIMAL_POINT)
                    : List.of(NumberNotation.DECIMAL_POINT, NumberNotation.DECIMAL_COMMA);
        }
        return List.of(point > comma ? NumberNotation.DECIMAL_POINT : NumberNotation.DECIMAL_COMMA);
    }

    private List<TimeNotation> times() {
        return ordered()
                .or(() -> firstPossible(List.of(TimeNotation.NAMED_MONTH)))
                .or(() -> firstPossible(COUNTS))
                .orElse(List.of());
    }

    private Optional<List<TimeNotation>> firstPossible(List<TimeNotation> notations) {
        return notations.stream()
                .filter(notation -> isPossible(Fits.time(notation)))
                .findFirst()
                .map(List::of);
    }

    /** The orders of day, month and year that read the most cells. ISO is one of them: its cells are year first, too. */
    private Optional<List<TimeNotation>> ordered() {
        long most = ORDERS.stream().mapToLong(this::cells).max().orElseThrow();
        if (!isEnough(most)) {
            return Optional.empty();
        }
        if (cells(TimeNotation.ISO) == most) {
            return Optional.of(List.of(TimeNotation.ISO));
        }
        List<TimeNotation> best =
                ORDERS.stream().filter(order -> cells(order) == most).toList();
        return Optional.of(best.equals(DAY_OR_MONTH) && most == count(Fits.SAME_DATE) ? best.subList(0, 1) : best);
    }

    private long cells(TimeNotation notation) {
        return count(Fits.time(notation));
    }

    private boolean isPossible(int reading) {
        return isEnough(count(reading));
    }

    private boolean isEnough(long count) {
        return count > 0 && count * 10 >= cells * 9;
    }

    private long count(int reading) {
        return likenesses.stream()
                .filter(likeness -> likeness.allows(reading))
                .mapToLong(Likeness::count)
                .sum();
    }

    private List<UnreadableCell> misfits(int reading) {
        return likenesses.stream()
                .filter(likeness -> !likeness.allows(reading))
                .flatMap(likeness -> likeness.examples().stream())
                .sorted(Comparator.comparingLong(UnreadableCell::line))
                .limit(Likeness.EXAMPLES)
                .toList();
    }
}
