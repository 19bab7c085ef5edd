package io.compliancescan.benchmark.duckdb;

import io.compliancescan.benchmark.Workload;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.table.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How what we find with a rule compares with what DuckDB finds.
 *
 * @param ours how many findings we have
 * @param theirs how many DuckDB has
 * @param same whether they are the same: equal records, equal measures, and as many records that cannot be judged
 */
public record Agreement(RuleId rule, int ours, int theirs, boolean same) {

    /** Compares all rules of the workload, whose file DuckDB holds. */
    public static List<Agreement> of(Workload workload, Table table, DuckDb duckDb) throws SQLException {
        List<Agreement> agreements = new ArrayList<>();
        for (Rule rule : workload.rules()) {
            agreements.add(of(workload, rule, table, duckDb));
        }
        return agreements;
    }

    private static Agreement of(Workload workload, Rule rule, Table table, DuckDb duckDb) throws SQLException {
        RuleOutcome outcome = rule.check().evaluate(table, workload.scale());
        List<Hit> ours = Hit.of(outcome.findings());
        List<Hit> theirs = duckDb.find(rule.check(), workload.scale());
        boolean same = ours.size() == theirs.size() && outcome.unjudged() == duckDb.unjudged(rule.check());
        for (int i = 0; same && i < ours.size(); i++) {
            same = ours.get(i).agreesWith(theirs.get(i));
        }
        return new Agreement(rule.id(), ours.size(), theirs.size(), same);
    }
}
