package io.compliancescan.explanation;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Span;
import io.compliancescan.rule.Rule;
import java.time.Instant;

/** Says what was found in a sentence, without reading the file: which records, whose, when, and what was measured. */
public final class Summary {

    private Summary() {}

    /** What the rule found, such as {@code Split amounts: 3 records, the first of them record 2, of account "A"; 3 against 3.} */
    public static String of(Finding finding, Rule rule) {
        return rule.name() + ": " + records(finding) + whose(finding) + when(finding) + measured(finding, rule) + ".";
    }

    private static String records(Finding finding) {
        int count = finding.records().count();
        return count == 1
                ? "record " + finding.records().first()
                : Words.count(count, "record") + ", the first of them record "
                        + finding.records().first() + ",";
    }

    private static String whose(Finding finding) {
        return finding.account().isEmpty() ? "" : " of account " + Words.quoted(finding.account());
    }

    private static String when(Finding finding) {
        return finding.span().map(Summary::between).orElse("");
    }

    private static String between(Span span) {
        Instant first = span.first();
        return span.last().equals(first) ? " at " + first : " from " + first + " to " + span.last();
    }

    private static String measured(Finding finding, Rule rule) {
        String against = rule.check()
                .threshold()
                .map(limit -> " against " + Words.number(limit))
                .orElse("");
        return finding.measured()
                .or(finding::amount)
                .map(value -> "; " + Words.number(value) + against)
                .orElse("");
    }
}
