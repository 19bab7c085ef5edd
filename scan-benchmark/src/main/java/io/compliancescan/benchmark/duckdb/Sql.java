package io.compliancescan.benchmark.duckdb;

import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;

/** Names and literals. */
final class Sql {

    /** How many decimals the numbers of tables have; what is finer cannot be compared here. */
    static final int SCALE = 16;

    private static final int SHORT = 9;

    private Sql() {}

    /** The column that holds a field in the way a rule wants to see it; NULL where it cannot be told. */
    static String column(FieldUse use) {
        return name(use.field() + "#" + use.kind().name());
    }

    static String text(String field) {
        return column(FieldUse.text(field));
    }

    static String number(String field) {
        return column(FieldUse.number(field));
    }

    static String time(String field) {
        return column(FieldUse.time(field));
    }

    static String name(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Short numbers get a type from DuckDB that it is fast with. */
    static String literal(BigDecimal number) {
        String plain = number.toPlainString();
        return plain.length() <= SHORT ? plain : plain + "::DECIMAL(38, " + SCALE + ")";
    }
}
