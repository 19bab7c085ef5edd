package io.compliancescan.benchmark.duckdb;

import io.compliancescan.condition.Operator;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import io.compliancescan.table.TemporalScale;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Checks over time as queries. */
final class WindowSql {

    private static final Set<Operator> UPWARDS = EnumSet.of(Operator.GREATER, Operator.AT_LEAST);

    private final WindowCheck check;
    private final long length;

    private final boolean neverNegative;

    private WindowSql(WindowCheck check, long length, boolean neverNegative) {
        this.check = check;
        this.length = length;
        this.neverNegative = neverNegative;
    }

    /** @param neverNegative whether what is measured is never below zero */
    static String of(WindowCheck check, TemporalScale scale, boolean neverNegative) {
        long length = check.window().length().orElse(scale.step()).toMillis();
        WindowSql sql = new WindowSql(check, length, neverNegative);
        if (check.window().mode() == WindowMode.TUMBLING) {
            return sql.selection() + sql.tumbling() + BurstSql.of(sql.broken(), sql.worst());
        }
        return sql.selection()
                + (sql.onlyGrowsWithRecords() ? sql.endingAtRecords() : sql.atEveryMoment())
                + BurstSql.of(sql.broken(), sql.worst());
    }

    /** The records of the population, numbered within their group in the order of time. */
    private String selection() {
        Population population = check.population();
        List<String> measured = CheckSql.measured(check.measure());
        return """
                WITH sel AS (
                  SELECT rn, row(%2$s) AS g, %1$s AS t, %3$s AS v,
                    row_number() OVER (PARTITION BY %2$s ORDER BY %1$s, rn) AS i
                  FROM data WHERE %4$s),
                """.formatted(
                        Sql.time(StandardFields.TIMESTAMP),
                        CheckSql.keys(population),
                        measured.isEmpty() ? "1" : measured.get(0),
                        CheckSql.selected(population, measured));
    }

    /**
     * Where more records can only bring a window nearer to the limit, the windows that end at a record are enough: every
     * other window's records are among those of one of them.
     */
    private boolean onlyGrowsWithRecords() {
        return UPWARDS.contains(check.limit().operator())
                && switch (check.measure().function()) {
                    case COUNT, DISTINCT_COUNT, MAX -> true;
                    case SUM -> neverNegative;
                    case AVG, MIN -> false;
                };
    }

    /** Records of one moment end the same window, which is to be there once. */
    private String endingAtRecords() {
        return """
                windows AS (
                  SELECT DISTINCT g, t AS m, min(i) OVER w AS f, max(i) OVER w AS l, count(*) OVER w AS c, %s AS v
                  FROM sel
                  WINDOW w AS (PARTITION BY g ORDER BY t RANGE BETWEEN %d PRECEDING AND CURRENT ROW)),
                """.formatted(aggregate(" OVER w"), length - 1);
    }

    /** The set of records in a window changes just after a record's time, and a length before it. */
    private String atEveryMoment() {
        return """
                moments AS (SELECT DISTINCT g, t AS m FROM sel UNION SELECT DISTINCT g, t - %1$d FROM sel),
                windows AS (
                  SELECT moments.g, m, min(i) AS f, max(i) AS l, count(*) AS c, %2$s AS v
                  FROM moments JOIN sel ON moments.g = sel.g AND t > m AND t <= m + %1$d
                  GROUP BY moments.g, m),
                """.formatted(length, aggregate(""));
    }

    private String tumbling() {
        return """
                windows AS (
                  SELECT g, floor(t / %1$d.0)::BIGINT AS m, min(i) AS f, max(i) AS l, count(*) AS c, %2$s AS v
                  FROM sel GROUP BY g, floor(t / %1$d.0)::BIGINT),
                """.formatted(length, aggregate(""));
    }

    /** A mean is left as a sum, so that it can be compared without division. */
    private String aggregate(String over) {
        return switch (check.measure().function()) {
            case COUNT -> "count(*)" + over;
            case SUM, AVG -> "sum(v)" + over;
            case MIN -> "min(v)" + over;
            case MAX -> "max(v)" + over;
            case DISTINCT_COUNT -> "count(DISTINCT v)" + over;
        };
    }

    private String broken() {
        Limit limit = check.limit();
        String value = Sql.literal(limit.value());
        boolean mean = check.measure().function() == AggregateFunction.AVG;
        return "c >= " + limit.minimumCount() + " AND v" + ConditionSql.symbol(limit.operator())
                + (mean ? "c * " + value : value);
    }

    private String worst() {
        Measure measure = check.measure();
        String value = measure.function() == AggregateFunction.AVG ? "v::DOUBLE / c" : "v::DOUBLE";
        return switch (check.limit().operator()) {
            case GREATER, AT_LEAST -> "max(" + value + ")";
            case LESS, AT_MOST -> "min(" + value + ")";
            // Binary fractions tell distances apart that are the same; of two alike, the earlier window counts.
            case EQUAL, NOT_EQUAL ->
                "arg_max(" + value + ", row(round(abs(" + value + " - "
                        + check.limit().value().toPlainString() + "), 9), -m))";
        };
    }
}
