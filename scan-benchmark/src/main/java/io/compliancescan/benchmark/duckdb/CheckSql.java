package io.compliancescan.benchmark.duckdb;

import io.compliancescan.condition.Condition;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.TemporalScale;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks as queries on a table {@code data}, whose {@code rn} numbers its records from 1. */
final class CheckSql {

    private CheckSql() {}

    /**
     * A query for the findings: a list of record numbers in the order of time, and what was measured.
     *
     * @param neverNegative whether what a window measures is never below zero
     */
    static String findings(Check check, TemporalScale scale, boolean neverNegative) {
        if (check instanceof RecordCheck records) {
            return "SELECT [rn] AS records, NULL::DOUBLE AS measured FROM data WHERE "
                    + ConditionSql.of(records.condition());
        } else if (check instanceof WindowCheck window) {
            return WindowSql.of(window, scale, neverNegative);
        } else if (check instanceof DormancyCheck dormancy) {
            return dormancy(dormancy);
        } else if (check instanceof FlowCheck flow) {
            return FlowSql.findings(flow, scale);
        }
        throw new AssertionError("a check of an unknown kind: " + check);
    }

    /** A query for how many records cannot be judged. */
    static String unjudged(Check check) {
        if (check instanceof RecordCheck records) {
            return "SELECT count(*) FROM data WHERE " + ConditionSql.of(records.condition()) + " IS NULL";
        } else if (check instanceof WindowCheck window) {
            return "SELECT count(*) FROM data WHERE " + lost(window.population(), measured(window.measure()));
        } else if (check instanceof DormancyCheck dormancy) {
            Population population = dormancy.population();
            return "SELECT count(*) FROM data WHERE " + lost(population, List.of()) + " OR ("
                    + selected(population, List.of()) + " AND " + ConditionSql.of(dormancy.activity()) + " IS NULL)";
        } else if (check instanceof FlowCheck flow) {
            return "SELECT count(*) FROM data WHERE " + FlowSql.lost(flow);
        }
        throw new AssertionError("a check of an unknown kind: " + check);
    }

    /** The columns that a record must have to be measured. */
    static List<String> measured(Measure measure) {
        return measure.field().stream()
                .map(field ->
                        measure.function() == AggregateFunction.DISTINCT_COUNT ? Sql.text(field) : Sql.number(field))
                .toList();
    }

    /** Whether a record belongs to the population, and all about it can be told. */
    static String selected(Population population, List<String> measured) {
        return Stream.concat(
                        population.filter().map(CheckSql::isTrue).stream(),
                        needed(population, measured).map(column -> column + " IS NOT NULL"))
                .collect(Collectors.joining(" AND ", "(", ")"));
    }

    /** The groups of a population: the columns by which they are told apart. */
    static String keys(Population population) {
        return population.groupBy().stream().map(Sql::text).collect(Collectors.joining(", "));
    }

    /** Whether a record may belong to the population, and cannot be told. */
    static String lost(Population population, List<String> measured) {
        String filter = population.filter().map(ConditionSql::of).orElse("TRUE");
        String missing =
                needed(population, measured).map(column -> column + " IS NULL").collect(Collectors.joining(" OR "));
        return "(" + filter + " IS NULL OR (" + filter + " AND (" + missing + ")))";
    }

    private static Stream<String> needed(Population population, List<String> measured) {
        return Stream.of(
                        Stream.of(Sql.time(StandardFields.TIMESTAMP)),
                        population.groupBy().stream().map(Sql::text),
                        measured.stream())
                .flatMap(columns -> columns);
    }

    private static String isTrue(Condition condition) {
        return ConditionSql.of(condition) + " IS TRUE";
    }

    /** Each silence that is long enough begins a stretch; what wakes within the time given is one finding. */
    private static String dormancy(DormancyCheck check) {
        String time = Sql.time(StandardFields.TIMESTAMP);
        String keys = keys(check.population());
        return """
                WITH gaps AS (
                  SELECT rn, %1$s AS t, %2$s AS active, row(%3$s) AS g,
                    %1$s - lag(%1$s) OVER (PARTITION BY %3$s ORDER BY %1$s, rn) AS gap
                  FROM data WHERE %4$s),
                stretches AS (
                  SELECT *, sum(CASE WHEN gap >= %5$d THEN 1 ELSE 0 END) OVER (PARTITION BY g ORDER BY t, rn) AS s
                  FROM gaps),
                firsts AS (
                  SELECT *, first_value(t) OVER (PARTITION BY g, s ORDER BY t, rn) AS woke,
                    first_value(gap) OVER (PARTITION BY g, s ORDER BY t, rn) AS silence
                  FROM stretches WHERE s > 0)
                SELECT list(rn ORDER BY t, rn) AS records, floor(any_value(silence) / 864000.0) / 100.0 AS measured
                FROM firsts WHERE active AND t <= woke + %6$d GROUP BY g, s
                """.formatted(
                        time,
                        ConditionSql.of(check.activity()),
                        keys,
                        selected(check.population(), List.of()),
                        check.silence().toMillis(),
                        check.within().toMillis());
    }
}
