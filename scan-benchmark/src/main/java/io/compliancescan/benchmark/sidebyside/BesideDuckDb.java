package io.compliancescan.benchmark.sidebyside;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Timings;
import io.compliancescan.benchmark.Transactions;
import io.compliancescan.benchmark.Workload;
import io.compliancescan.benchmark.duckdb.Agreement;
import io.compliancescan.benchmark.duckdb.DuckDb;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.Table;
import java.sql.SQLException;
import java.util.List;

/**
 * Reads a file and finds what breaks the eleven rules, here and in DuckDB, by turns; then compares what was found,
 * violation by violation. Arguments: the shape of the file ({@code feed} or {@code paysim}), the number of records, the
 * number of runs that are counted, and the number of runs before them that are not.
 */
public final class BesideDuckDb {

    private BesideDuckDb() {}

    /** @throws Exception when a file cannot be read, or DuckDB refuses */
    public static void main(String[] arguments) throws Exception {
        Workload workload = Transactions.ofRows(Shape.of(arguments[0]), Integer.parseInt(arguments[1]));
        int counted = Integer.parseInt(arguments[2]);
        int uncounted = Integer.parseInt(arguments[3]);
        Timings timings = new Timings();
        try (DuckDb duckDb = DuckDb.open()) {
            for (int run = -uncounted; run < counted; run++) {
                if (run == 0) {
                    timings.forget();
                }
                ours(workload, timings);
                theirs(workload, duckDb, timings);
            }
            System.out.println(timings.table());
            compare(workload, duckDb);
        }
    }

    private static void ours(Workload workload, Timings timings) throws Exception {
        Table table = timings.time("read, ours", workload::load);
        timings.time("rules, ours", () -> count(workload, table));
    }

    private static void theirs(Workload workload, DuckDb duckDb, Timings timings) throws Exception {
        timings.time("read, DuckDB", () -> {
            duckDb.loadTyped(workload.file(), ',', workload.readings());
            return workload;
        });
        timings.time("rules, DuckDB", () -> count(workload, duckDb));
    }

    private static long count(Workload workload, Table table) {
        return workload.rules().stream()
                .mapToLong(rule -> rule.check()
                        .evaluate(table, workload.scale())
                        .findings()
                        .count())
                .sum();
    }

    private static long count(Workload workload, DuckDb duckDb) throws SQLException {
        long found = 0;
        for (Rule rule : workload.rules()) {
            found += duckDb.count(rule.check(), workload.scale());
        }
        return found;
    }

    private static void compare(Workload workload, DuckDb duckDb) throws SQLException {
        Table table = workload.load();
        List<Agreement> agreements = Agreement.of(workload, table, duckDb);
        agreements.forEach(System.out::println);
        if (!agreements.stream().allMatch(Agreement::same)) {
            throw new IllegalStateException("DuckDB and we do not agree.");
        }
    }
}
