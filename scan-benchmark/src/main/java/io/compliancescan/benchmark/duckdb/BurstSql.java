package io.compliancescan.benchmark.duckdb;

/** What windows of one kind or another find. */
final class BurstSql {

    private BurstSql() {}

    /**
     * Windows that break the limit and share a record are one burst. To go after {@code sel}, the records {@code rn} of each
     * group {@code g}, numbered {@code i} in the order of time, and {@code windows}, with the numbers {@code f} of the first
     * and {@code l} of the last record of each, in the order of {@code m}.
     *
     * @param broken whether a window breaks the limit
     * @param worst what was measured where windows broke it most
     */
    static String of(String broken, String worst) {
        return """
                broken AS (SELECT * FROM windows WHERE %s),
                marked AS (
                  SELECT *, f > coalesce(max(l) OVER (
                    PARTITION BY g ORDER BY m ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS fresh
                  FROM broken),
                numbered AS (
                  SELECT *, sum(fresh::INT) OVER (PARTITION BY g ORDER BY m ROWS UNBOUNDED PRECEDING) AS b FROM marked),
                bursts AS (SELECT g, b, min(f) AS f, max(l) AS l, %s AS worst FROM numbered GROUP BY g, b)
                SELECT list(rn ORDER BY i) AS records, any_value(worst)::DOUBLE AS measured
                FROM bursts JOIN sel ON bursts.g = sel.g AND i BETWEEN f AND l GROUP BY bursts.g, b
                """.formatted(broken, worst);
    }
}
