package io.compliancescan.importer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way of writing a table.
 *
 * @param delimiter between cells
 * @param quoting of cells that need it
 * @param always whether all cells are quoted
 * @param lineEnd behind each line
 */
record Pen(char delimiter, Quoting quoting, boolean always, String lineEnd) {

    static final Pen USUAL = new Pen(',', Quoting.DOUBLE, false, "\n");

    Pen delimiter(char other) {
        return new Pen(other, quoting, always, lineEnd);
    }

    Pen quoting(Quoting other) {
        return new Pen(delimiter, other, always, lineEnd);
    }

    Pen quotingAlways() {
        return new Pen(delimiter, quoting, true, lineEnd);
    }

    Pen lineEnd(String other) {
        return new Pen(delimiter, quoting, always, other);
    }

    String write(CleanTable table) {
        return lines(table.lines());
    }

    String lines(List<List<String>> records) {
        return records.stream().map(this::line).collect(Collectors.joining());
    }

    String line(List<String> cells) {
        return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter))) + lineEnd;
    }

    String cell(String cell) {
        String quote = String.valueOf(quoting.quote());
        boolean needed = always
                || cell.indexOf(delimiter) >= 0
                || cell.contains(quote)
                || cell.contains("\n")
                || cell.contains("\r");
        if (!needed) {
            return cell;
        }
        String inside = quoting.escaped()
                ? cell.replace("\\", "\\\\").replace(quote, "\\" + quote)
                : cell.replace(quote, quote + quote);
        return quote + inside + quote;
    }
}
