package io.compliancescan.benchmark.duckdb;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.table.FieldUse;
import java.util.List;
import java.util.stream.Collectors;

/** How a column of text becomes a typed one. Only times without a zone that are in UTC can be read here. */
final class ReadingSql {

    private static final String PLAIN_NUMBER = "[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?";
    private static final String GROUPED_NUMBER = "[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?";

    private ReadingSql() {}

    static String of(ColumnReading reading) {
        String text = "nullif(trim(" + Sql.name(reading.heading()) + "), '')";
        return switch (reading.use().kind()) {
            case TEXT -> text;
            case NUMBER -> number(text, reading.numbers().notation());
            case TIME -> time(text, reading.times());
        };
    }

    /** A column that has its type already. */
    static String typed(ColumnReading reading) {
        String column = Sql.name(reading.heading());
        if (reading.use().kind() != FieldUse.Kind.TIME) {
            return column;
        }
        return isStep(reading)
                ? "(" + column + " * " + reading.times().scale().step().toMillis() + ")"
                : "epoch_ms(" + column + ")";
    }

    /** The types of the columns, as an argument of the function that reads files. */
    static String types(List<ColumnReading> readings) {
        return readings.stream()
                .map(reading -> Sql.literal(reading.heading()) + ": " + Sql.literal(type(reading)))
                .distinct()
                .collect(Collectors.joining(", ", "types = {", "}"));
    }

    private static String type(ColumnReading reading) {
        return switch (reading.use().kind()) {
            case TEXT -> "VARCHAR";
            case NUMBER -> "DECIMAL(18, 2)";
            case TIME -> isStep(reading) ? "BIGINT" : "TIMESTAMP";
        };
    }

    private static boolean isStep(ColumnReading reading) {
        return reading.times().notation() == TimeNotation.STEP;
    }

    private static String number(String text, NumberNotation notation) {
        String pointed = notation == NumberNotation.DECIMAL_POINT ? text : "translate(" + text + ", '.,', ',.')";
        return "(CASE WHEN regexp_full_match(" + pointed + ", '" + PLAIN_NUMBER + "') THEN TRY_CAST(" + pointed
                + " AS DECIMAL(38, " + Sql.SCALE + ")) WHEN regexp_full_match(" + pointed + ", '" + GROUPED_NUMBER
                + "') THEN TRY_CAST(replace(" + pointed + ", ',', '') AS DECIMAL(38, " + Sql.SCALE + ")) END)";
    }

    private static String time(String text, TimeReading reading) {
        return switch (reading.notation()) {
            case ISO -> "epoch_ms(TRY_CAST(" + text + " AS TIMESTAMP))";
            case YEAR_FIRST -> parsed(text, "%Y/%m/%d");
            case DAY_FIRST -> parsed("translate(" + text + ", '.-', '//')", "%d/%m/%Y");
            case MONTH_FIRST -> parsed("translate(" + text + ", '.-', '//')", "%m/%d/%Y");
            case NAMED_MONTH -> parsed("translate(" + text + ", '-', ' ')", "%d %b %Y");
            case COMPACT -> parsed(text, "%Y%m%d");
            case SHORT_COMPACT -> parsed(text, "%y%m%d");
            case EPOCH_SECONDS -> "(TRY_CAST(" + text + " AS BIGINT) * 1000)";
            case EPOCH_MILLIS -> "TRY_CAST(" + text + " AS BIGINT)";
            case STEP ->
                "(TRY_CAST(" + text + " AS BIGINT) * " + reading.scale().step().toMillis() + ")";
        };
    }

    private static String parsed(String text, String day) {
        String formats = List.of("", " %H:%M", " %H:%M:%S").stream()
                .map(clock -> Sql.literal(day + clock))
                .collect(Collectors.joining(", ", "[", "]"));
        return "epoch_ms(try_strptime(" + text + ", " + formats + "))";
    }
}
