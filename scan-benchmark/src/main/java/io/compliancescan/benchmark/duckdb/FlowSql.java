package io.compliancescan.benchmark.duckdb;

import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.Way;
import io.compliancescan.table.TemporalScale;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks of what passes through parties as queries. */
record FlowSql(FlowCheck check, long length) {

    static String findings(FlowCheck check, TemporalScale scale) {
        FlowSql sql =
                new FlowSql(check, check.window().length().orElse(scale.step()).toMillis());
        return sql.selection() + sql.windows() + BurstSql.of(sql.broken(), "max(lesser * 10000 // greater) / 10000.0");
    }

    /** Whether a record may take some way, and cannot be told. */
    static String lost(FlowCheck check) {
        return Stream.concat(check.in().stream(), check.out().stream())
                .map(way -> CheckSql.lost(population(way), List.of(Sql.number(check.field()))))
                .collect(Collectors.joining(" OR "));
    }

    /** What comes to a party or goes from it, once for each record and party; what does both moves nothing. */
    private String selection() {
        String ways = Stream.concat(
                        check.in().stream().map(way -> way(way, true)),
                        check.out().stream().map(way -> way(way, false)))
                .collect(Collectors.joining(" UNION ALL "));
        return """
                WITH moves AS (
                  SELECT rn, g, t, v, bool_or(incoming) AS incoming FROM (%s) GROUP BY rn, g, t, v
                  HAVING bool_or(incoming) = bool_and(incoming)),
                sel AS (SELECT *, row_number() OVER (PARTITION BY g ORDER BY t, rn) AS i FROM moves),
                """.formatted(ways);
    }

    private String way(Way way, boolean incoming) {
        String amount = Sql.number(check.field());
        return "SELECT rn, " + Sql.text(way.party()) + " AS g, " + Sql.time(StandardFields.TIMESTAMP) + " AS t, "
                + amount
                + " AS v, " + incoming + " AS incoming FROM data WHERE "
                + CheckSql.selected(population(way), List.of(amount));
    }

    /**
     * Of each window, which begins just after its moment, the part from the first moment of coming in to the last of going
     * out. Sums are counted in the finest decimals there are, so that they can be compared and divided exactly.
     */
    private String windows() {
        String units = "(coalesce(sum(v) FILTER (%s), 0) * 1" + "0".repeat(Sql.SCALE) + ")::HUGEINT AS %s";
        return """
                moments AS (SELECT DISTINCT g, t AS m FROM sel UNION SELECT DISTINCT g, t - %1$d FROM sel),
                ends AS (
                  SELECT moments.g, m, min(t) FILTER (incoming) AS b, max(t) FILTER (NOT incoming) AS e
                  FROM moments JOIN sel ON moments.g = sel.g AND t > m AND t <= m + %1$d GROUP BY moments.g, m),
                parts AS (
                  SELECT ends.g, m, min(i) AS f, max(i) AS l, %2$s, %3$s
                  FROM ends JOIN sel ON ends.g = sel.g AND t BETWEEN b AND e GROUP BY ends.g, m),
                windows AS (SELECT *, least(came, went) AS lesser, greatest(came, went) AS greater FROM parts),
                """.formatted(length, units.formatted("incoming", "came"), units.formatted("NOT incoming", "went"));
    }

    private String broken() {
        FlowLimit limit = check.limit();
        return "lesser > 0 AND came >= "
                + limit.minimum().movePointRight(Sql.SCALE).toBigInteger()
                + "::HUGEINT AND lesser * 10000 >= greater * "
                + limit.share().movePointRight(4).toBigInteger();
    }

    private static Population population(Way way) {
        return new Population(way.filter(), List.of(way.party()));
    }
}
