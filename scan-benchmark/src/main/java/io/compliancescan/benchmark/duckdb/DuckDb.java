package io.compliancescan.benchmark.duckdb;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.TemporalScale;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** DuckDB in memory, on two threads, holding one file. */
public final class DuckDb implements AutoCloseable {

    private final Connection connection;

    private DuckDb(Connection connection) {
        this.connection = connection;
    }

    /** An empty one. */
    public static DuckDb open() throws SQLException {
        DuckDb duckDb = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
        duckDb.execute("SET threads = 2");
        return duckDb;
    }

    /**
     * Reads the columns of a file by the rules that we read it by, and forgets the file before.
     *
     * @param delimiter between its cells
     */
    public void load(Path file, char delimiter, List<ColumnReading> readings) throws SQLException {
        load(file, delimiter, readings, ReadingSql::of, "all_varchar = true");
    }

    /**
     * Reads the columns of a file in the way that is fastest here, and forgets the file before. Only for files without
     * unreadable cells, whose numbers have two decimals and whose times are ISO ones.
     *
     * @param delimiter between its cells
     */
    public void loadTyped(Path file, char delimiter, List<ColumnReading> readings) throws SQLException {
        load(file, delimiter, readings, ReadingSql::typed, ReadingSql.types(readings));
    }

    private void load(
            Path file, char delimiter, List<ColumnReading> readings, Function<ColumnReading, String> sql, String types)
            throws SQLException {
        String columns = Stream.concat(
                        Stream.of("row_number() OVER () AS rn"),
                        readings.stream().map(reading -> sql.apply(reading) + " AS " + Sql.column(reading.use())))
                .collect(Collectors.joining(", "));
        execute("CREATE OR REPLACE TABLE data AS SELECT " + columns + " FROM read_csv("
                + Sql.literal(file.toString()) + ", " + types
                + ", header = true, quote = '\"', escape = '\"', delim = "
                + Sql.literal(String.valueOf(delimiter)) + ")");
    }

    /** What the check finds, in the order of records. */
    public List<Hit> find(Check check, TemporalScale scale) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(CheckSql.findings(check, scale, neverNegative(check)))) {
            List<Hit> hits = new ArrayList<>();
            while (rows.next()) {
                double value = rows.getDouble("measured");
                OptionalDouble measured = rows.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(value);
                hits.add(new Hit(records(rows.getArray("records")), measured));
            }
            hits.sort(Hit.BY_RECORDS);
            return hits;
        }
    }

    /** How many findings there are, without bringing them over here. */
    public long count(Check check, TemporalScale scale) throws SQLException {
        return number("SELECT count(*) FROM (" + CheckSql.findings(check, scale, neverNegative(check)) + ")");
    }

    /** How many records the check cannot judge. */
    public long unjudged(Check check) throws SQLException {
        return number(CheckSql.unjudged(check));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private boolean neverNegative(Check check) throws SQLException {
        if (check instanceof WindowCheck window && window.measure().function() == AggregateFunction.SUM) {
            String column = CheckSql.measured(window.measure()).get(0);
            return number("SELECT (coalesce(min(" + column + "), 0) >= 0)::INT FROM data") == 1;
        }
        return false;
    }

    private static List<Integer> records(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray())
                .map(number -> ((Number) number).intValue())
                .sorted()
                .toList();
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
