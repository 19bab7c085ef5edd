package io.compliancescan.benchmark.storing;

import io.compliancescan.benchmark.Timings;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * Stores 32,000 violations of eleven rules in eleven transactions, in each of the {@link Way}s by turns, into a table
 * with the columns, the indexes and the checks of the product's. MariaDB runs as the launcher runs it. Arguments: the
 * number of runs that are counted, and the number of runs before them that are not.
 */
public final class StoringBenchmark {

    private static final int RULES = 11;
    private static final int VIOLATIONS = 32_000;

    private StoringBenchmark() {}

    /** @throws Exception when the database cannot be started or refuses something */
    public static void main(String[] arguments) throws Exception {
        int counted = Integer.parseInt(arguments[0]);
        int uncounted = Integer.parseInt(arguments[1]);
        Path folder = Path.of(System.getProperty("benchmark.folder", "target/benchmark"), "mariadb");
        Timings timings = new Timings();
        try (var database = EmbeddedMariaDb.start(folder)) {
            makeTable(database);
            for (int run = -uncounted; run < counted; run++) {
                if (run == 0) {
                    timings.forget();
                }
                for (Way way : Way.values()) {
                    run(database, way, timings);
                }
            }
        }
        System.out.println(timings.table());
    }

    private static void makeTable(EmbeddedMariaDb database) throws SQLException {
        var address = database.address();
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (var connection = open(database, Way.BULK);
                var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE stored LIKE violation");
        }
    }

    private static void run(EmbeddedMariaDb database, Way way, Timings timings) throws Exception {
        List<List<StoredRow>> rules = rules();
        try (var connection = open(database, way)) {
            timings.time(way.name(), () -> store(connection, way, rules));
            check(connection);
        }
    }

    private static int store(Connection connection, Way way, List<List<StoredRow>> rules) throws SQLException {
        connection.setAutoCommit(false);
        for (List<StoredRow> violations : rules) {
            way.store(connection, violations);
            connection.commit();
        }
        return rules.size();
    }

    private static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM stored")) {
            row.next();
            if (row.getInt(1) != VIOLATIONS) {
                throw new IllegalStateException(row.getInt(1) + " rows were stored.");
            }
        }
        try (var statement = connection.createStatement()) {
            statement.execute("TRUNCATE stored");
        }
    }

    private static List<List<StoredRow>> rules() {
        UUID scan = UUID.randomUUID();
        List<List<StoredRow>> rules = new ArrayList<>();
        for (int rule = 0; rule < RULES; rule++) {
            int from = VIOLATIONS * rule / RULES;
            rules.add(StoredRow.ofRule(scan, rule, VIOLATIONS * (rule + 1) / RULES - from));
        }
        return rules;
    }

    private static Connection open(EmbeddedMariaDb database, Way way) throws SQLException {
        var address = database.address();
        String separator = address.url().contains("?") ? "&" : "?";
        return DriverManager.getConnection(
                address.url() + separator + way.option(), address.user(), address.password());
    }
}
