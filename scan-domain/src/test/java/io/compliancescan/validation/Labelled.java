package io.compliancescan.validation;

import io.compliancescan.condition.OneOf;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.RuleResult.Status;
import io.compliancescan.table.Tables;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationId;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Labelled records, and what the rules of a scan marked of them. */
final class Labelled {

    private final Labels labels;
    private final MarkedRecords marked = new MarkedRecords();
    private final Set<String> violated = new HashSet<>();
    private final Set<String> leftOut = new HashSet<>();

    private Labelled(Labels labels) {
        this.labels = labels;
    }

    /** @param labels of each record: 1 should be found, 0 should not, anything else says neither */
    static Labelled records(String labels) {
        String[] cells = labels.chars()
                .mapToObj(label -> label == '?' ? "" : String.valueOf((char) label))
                .toArray(String[]::new);
        return new Labelled(new Labels(OneOf.of("label", "1").evaluate(Tables.column("label", cells))));
    }

    /** One violation, of these records, counted from 1. */
    Labelled marked(String rule, int... records) {
        Finding finding = new Finding(
                "",
                RecordNumbers.of(records),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        marked.add(new Violation(new ViolationId(new UUID(0, 1)), new RuleId(rule), Severity.LOW, finding));
        violated.add(rule);
        return this;
    }

    /** The rule lacked a column. */
    Labelled leftOut(String rule) {
        leftOut.add(rule);
        return this;
    }

    Validation validate(String... rules) {
        return Validation.of(labels, Stream.of(rules).map(this::result).toList(), marked);
    }

    private RuleResult result(String rule) {
        Status status = leftOut.contains(rule)
                ? Status.NOT_APPLICABLE
                : violated.contains(rule) ? Status.VIOLATED : Status.PASSED;
        return new RuleResult(0, new RuleId(rule), Severity.LOW, status, 0, 0, 0, "0".repeat(64), Duration.ZERO);
    }
}
