package io.compliancescan.rule;

import io.compliancescan.finding.Finding;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What tests look at of a finding.
 *
 * @param records the numbers from 1, ascending
 * @param measured in the shortest way to write it; empty when there is none
 */
record Found(String account, List<Integer> records, String measured) {

    /** What the check finds, in its order. */
    static List<Found> by(Check check, Table table) {
        return findings(check, table).stream().map(Found::of).toList();
    }

    static List<Finding> findings(Check check, Table table) {
        List<Finding> findings = new ArrayList<>();
        RuleOutcome outcome = check.evaluate(table, TemporalScale.HOURLY);
        outcome.findings().forEach(findings::add);
        if (findings.size() != outcome.findings().count()) {
            throw new AssertionError(outcome.findings().count() + " announced, " + findings.size() + " visited");
        }
        return findings;
    }

    static Found of(Finding finding) {
        return new Found(
                finding.account(),
                finding.records().stream().boxed().toList(),
                finding.measured().map(Found::shortest).orElse(""));
    }

    static Found of(String account, String measured, Integer... records) {
        return new Found(account, Arrays.asList(records), measured);
    }

    static String shortest(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
