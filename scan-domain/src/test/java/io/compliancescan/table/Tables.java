package io.compliancescan.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tables out of rows of text, put together with the real builders. Every column can be used as text, as numbers and as
 * times; a time is an ISO instant, a date, or a whole number of milliseconds since the epoch.
 */
public final class Tables {

    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?");
    private static final Pattern MILLIS = Pattern.compile("-?\\d{1,18}");

    private Tables() {}

    /** The first line holds the headings, every other line a record; cells are separated by {@code |}. */
    public static Table of(String... lines) {
        List<List<String>> cells = Arrays.stream(lines).map(Tables::cells).toList();
        return of(cells.get(0), cells.subList(1, cells.size()));
    }

    /** A table of these records. */
    public static Table of(List<String> headings, List<List<String>> records) {
        Table.Builder table = Table.ofRecords(records.size());
        for (int column = 0; column < headings.size(); column++) {
            int place = column;
            List<String> cells =
                    records.stream().map(row -> row.get(place).strip()).toList();
            String heading = headings.get(column);
            table.with(heading, texts(cells)).with(heading, numbers(cells)).with(heading, times(cells));
        }
        return table.build();
    }

    /** A column of one heading, one record a cell. */
    public static Table column(String heading, String... cells) {
        return of(List.of(heading), Arrays.stream(cells).map(List::of).toList());
    }

    static TextColumn texts(List<String> cells) {
        TextColumnBuilder builder = new TextColumnBuilder();
        builder.addAll(textCells(cells));
        return builder.build();
    }

    /** Cells as a reader hands them on: without their surrounding blanks, in the midst of other characters. */
    static TextCells textCells(List<String> cells) {
        TextCells all = new TextCells(1);
        for (String cell : cells) {
            String stripped = cell.strip();
            all.add(("(" + stripped + ")").toCharArray(), 1, 1 + stripped.length());
        }
        return all;
    }

    static NumberColumn numbers(List<String> cells) {
        NumberColumnBuilder builder = new NumberColumnBuilder();
        for (String cell : cells) {
            if (NUMBER.matcher(cell).matches()) {
                add(new BigDecimal(cell), builder);
            } else {
                builder.addUnknown();
            }
        }
        return builder.build();
    }

    static TimeColumn times(List<String> cells) {
        TimeColumnBuilder builder = new TimeColumnBuilder();
        cells.forEach(cell -> builder.add(millis(cell)));
        return builder.build();
    }

    /** As the importer does it: in long arithmetic where that is possible. */
    private static void add(BigDecimal number, NumberColumnBuilder builder) {
        if (number.scale() >= 0 && number.scale() <= 18 && number.precision() <= 18) {
            builder.add(number.unscaledValue().longValueExact(), number.scale());
        } else {
            builder.add(number);
        }
    }

    private static long millis(String cell) {
        if (MILLIS.matcher(cell).matches()) {
            return Long.parseLong(cell);
        }
        try {
            return cell.length() == 10
                    ? LocalDate.parse(cell)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                            .toEpochMilli()
                    : Instant.parse(cell).toEpochMilli();
        } catch (DateTimeException notATime) {
            return TimeColumn.UNKNOWN;
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
