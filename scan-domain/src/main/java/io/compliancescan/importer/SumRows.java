package io.compliancescan.importer;

import io.compliancescan.importer.LastRecords.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Tells rows of sums at the end of a table from its records. A row of sums has a word such as "Total" in one cell, and
 * numbers or nothing in the others. That alone may be a record as well, of a company of that name. It is none when its
 * numbers are exactly what the columns come to.
 */
final class SumRows {

    private final TableProfile table;
    private final Function<Integer, BigDecimal> sums;
    private final List<Row> candidates;

    private SumRows(TableProfile table, Function<Integer, BigDecimal> sums, List<Row> candidates) {
        this.table = table;
        this.sums = sums;
        this.candidates = candidates;
    }

    /**
     * Those of a table.
     *
     * @param sums what a column of numbers comes to, all of the last records included
     * @param last the last records, in the order of the file
     */
    static SumRows of(TableProfile table, Function<Integer, BigDecimal> sums, List<Row> last) {
        int first = last.size();
        while (first > 0 && mayBeSum(table, last.get(first - 1))) {
            first--;
        }
        return new SumRows(table, sums, last.subList(first, last.size()));
    }

    /** The line of the first of those that are proven to be sums; empty when none is. */
    OptionalLong firstProven() {
        return IntStream.range(0, candidates.size())
                .filter(this::provenFrom)
                .mapToLong(place -> candidates.get(place).line())
                .findFirst();
    }

    /**
     * A note about rows that look like sums as long as nothing is proven: they lack what records have. Empty when none
     * does.
     */
    Optional<FileNote> doubt() {
        List<Long> lines =
                candidates.stream().filter(this::lacksSomething).map(Row::line).toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new FileNote(
                        FileNote.Kind.SUM_AS_RECORD,
                        lines.size(),
                        lines.subList(0, Math.min(lines.size(), FileNote.LINES))));
    }

    private boolean lacksSomething(Row row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> isBlank(row, column))
                .anyMatch(this::isFilledByMost);
    }

    private boolean isFilledByMost(int column) {
        long here = candidates.stream().filter(row -> isBlank(row, column)).count();
        long above = table.columns().get(column).blank() - here;
        return above * 2 < table.records() - candidates.size();
    }

    /** Of one record, every copy is the sum; and zero is the sum of too much. */
    private boolean provenFrom(int place) {
        List<Row> rows = candidates.subList(place, candidates.size());
        return table.records() - rows.size() > 1
                && rows.stream().allMatch(row -> figures(row)
                        .anyMatch(column ->
                                number(table, row, column).orElseThrow().signum() != 0))
                && rows.stream().allMatch(row -> figures(row).allMatch(column -> comesTo(rows, row, column)));
    }

    private boolean comesTo(List<Row> rows, Row row, int column) {
        BigDecimal below = rows.stream()
                .flatMap(each -> number(table, each, column).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal above = sums.apply(column).subtract(below);
        return number(table, row, column).orElseThrow().compareTo(above) == 0;
    }

    private IntStream figures(Row row) {
        return filled(row).filter(column -> number(table, row, column).isPresent());
    }

    private static boolean mayBeSum(TableProfile table, Row row) {
        List<String> words = filled(row)
                .filter(column -> table.columns().get(column).numberNotations().stream()
                        .noneMatch(notation -> number(row, column, notation).isPresent()))
                .mapToObj(column -> row.cells().get(column))
                .toList();
        return row.cells().size() > 1 && words.size() == 1 && SumWords.in(words.get(0));
    }

    private static IntStream filled(Row row) {
        return IntStream.range(0, row.cells().size()).filter(column -> !isBlank(row, column));
    }

    private static boolean isBlank(Row row, int column) {
        return row.cells().get(column).isEmpty();
    }

    /** The number in a cell; empty where it is open how the column is written, or what it counts in. */
    private static Optional<BigDecimal> number(TableProfile table, Row row, int column) {
        ColumnProfile profile = table.columns().get(column);
        return profile.numberNotations().size() == 1 && profile.units().size() < 2
                ? number(row, column, profile.numberNotations().get(0))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Row row, int column, NumberNotation notation) {
        char[] text = row.cells().get(column).toCharArray();
        NumberParser parser = new NumberParser(notation);
        return text.length > 0 && parser.read(text, 0, text.length) ? Optional.of(parser.exact()) : Optional.empty();
    }
}
