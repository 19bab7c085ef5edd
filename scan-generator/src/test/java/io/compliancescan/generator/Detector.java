package io.compliancescan.generator;

import static java.util.stream.Collectors.groupingBy;

import io.compliancescan.generator.GeneratedFile.Row;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the patterns in a file by their definitions alone, slowly and plainly: account to numbers of the rows involved. */
final class Detector {

    private final Map<String, List<Row>> byAccount;

    Detector(List<Row> rows) {
        this.byAccount = rows.stream().collect(groupingBy(Row::account));
    }

    Map<String, Set<Long>> find(PatternKind kind) {
        return switch (kind) {
            case STRUCTURING -> crowded(row -> row.amount() >= 8_000_00 && row.amount() < 10_000_00, 3, hours(24));
            case ROUND_AMOUNTS -> crowded(row -> row.amount() % 1_000_00 == 0, 3, hours(30 * 24));
            case DORMANT_ACCOUNT -> awakenings();
            case DRAINED_ACCOUNT -> drained();
        };
    }

    /** Rows that share any half-open window of this length with at least so many of their like. */
    private Map<String, Set<Long>> crowded(Predicate<Row> like, int least, Duration window) {
        Map<String, Set<Long>> found = new TreeMap<>();
        byAccount.forEach((account, all) -> {
            List<Row> rows = all.stream().filter(like).toList();
            for (Row first : rows) {
                List<Row> together = rows.stream()
                        .filter(row -> !row.time().isBefore(first.time())
                                && row.time().isBefore(first.time().plus(window)))
                        .toList();
                if (together.size() >= least) {
                    together.forEach(row -> add(found, row));
                }
            }
        });
        return found;
    }

    private Map<String, Set<Long>> awakenings() {
        Map<String, Set<Long>> found = new TreeMap<>();
        byAccount.forEach((account, rows) -> {
            for (int i = 1; i < rows.size(); i++) {
                Row before = rows.get(i - 1);
                Row after = rows.get(i);
                boolean silent = Duration.between(before.time(), after.time()).compareTo(hours(90 * 24)) >= 0;
                if (silent && after.amount() > 5_000_00) {
                    add(found, before);
                    add(found, after);
                }
            }
        });
        return found;
    }

    private Map<String, Set<Long>> drained() {
        Map<String, Set<Long>> found = new TreeMap<>();
        byAccount.forEach((account, rows) -> rows.stream()
                .filter(row -> row.type().equals("TRANSFER") || row.type().equals("CASH_OUT"))
                .filter(row -> row.oldBalance() > 0 && row.amount() == row.oldBalance() && row.newBalance() == 0)
                .forEach(row -> add(found, row)));
        return found;
    }

    private static void add(Map<String, Set<Long>> found, Row row) {
        found.computeIfAbsent(row.account(), account -> new TreeSet<>()).add(row.number());
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }
}
