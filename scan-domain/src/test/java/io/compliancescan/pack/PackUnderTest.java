package io.compliancescan.pack;

import io.compliancescan.finding.Finding;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import io.compliancescan.table.TemporalScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Asks single rules of a pack about tables of a few records. */
record PackUnderTest(PolicyDraft policy) {

    static PackUnderTest named(String pack) {
        return new PackUnderTest(Packs.find(pack).orElseThrow());
    }

    Rule rule(String id) {
        return policy.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The record numbers of each finding. */
    List<String> found(String rule, String... lines) {
        List<String> found = new ArrayList<>();
        evaluate(rule, Tables.of(lines))
                .findings()
                .forEach(finding -> found.add(finding.records().toString()));
        return found;
    }

    List<Finding> findings(String rule, Table table) {
        List<Finding> found = new ArrayList<>();
        evaluate(rule, table).findings().forEach(found::add);
        return found;
    }

    int unjudged(String rule, String... lines) {
        return evaluate(rule, Tables.of(lines)).unjudged();
    }

    /** Each rule as its id, type, severity and category. */
    Stream<String> summaries() {
        return policy.rules().stream()
                .map(rule -> rule.id() + " " + rule.type() + " " + rule.severity() + " "
                        + rule.category().orElseThrow());
    }

    /** Movements of account A, each as its amount and its day and hour of January, such as {@code 9500@01T10}. */
    static String[] movements(String... amountsAndTimes) {
        Stream<String> rows = Arrays.stream(amountsAndTimes)
                .map(movement -> movement.split("@"))
                .map(parts -> "A | 2024-01-" + parts[1] + ":00:00Z | " + parts[0]);
        return Stream.concat(Stream.of("account | timestamp | amount"), rows).toArray(String[]::new);
    }

    private RuleOutcome evaluate(String rule, Table table) {
        return rule(rule).check().evaluate(table, TemporalScale.DAILY);
    }
}
