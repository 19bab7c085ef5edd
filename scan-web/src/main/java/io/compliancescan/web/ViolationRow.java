package io.compliancescan.web;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.rule.Rule;
import io.compliancescan.violation.Violation;
import java.util.Locale;
import java.util.Optional;

/**
 * A violation as people see it.
 *
 * @param rule the rule that was broken, where the policy still tells
 */
public record ViolationRow(Violation violation, Optional<Rule> rule) {

    private static final int LONGEST_RECORDS = 60;

    public String ruleId() {
        return violation.rule().value();
    }

    public String ruleName() {
        return rule.map(Rule::name).orElse("");
    }

    public String severity() {
        return violation.severity().name();
    }

    /** The style class of the severity, such as {@code severity-high}. */
    public String severityStyle() {
        return "severity-" + severity().toLowerCase(Locale.ROOT);
    }

    /** Whom it concerns; a dash when that is not known. */
    public String account() {
        return finding().account().isEmpty() ? "–" : finding().account();
    }

    /** The numbers of the records, counted from 1 after the header; shortened openly when there are many. */
    public String records() {
        RecordNumbers records = finding().records();
        String text = records.toString().replace(",", ", ").replace('-', '–');
        if (text.length() <= LONGEST_RECORDS) {
            return text;
        }
        String start = text.substring(0, text.lastIndexOf(", ", LONGEST_RECORDS));
        return start + " … (" + Figures.count(records.count(), "record") + " in all)";
    }

    /** The sum of the records' amounts; a dash when that is not known. */
    public String amount() {
        return finding().amount().map(Figures::amount).orElse("–");
    }

    /** The value that broke the rule; a dash where the rule has no threshold. */
    public String measured() {
        return finding().measured().map(Figures::amount).orElse("–");
    }

    /** The rule's threshold, such as {@code limit 10,000}; empty when it has none. */
    public String threshold() {
        return finding()
                .measured()
                .flatMap(measured -> rule.flatMap(r -> r.check().threshold()))
                .map(limit -> "limit " + Figures.amount(limit))
                .orElse("");
    }

    /** Whether it happened over a time rather than in one record. */
    public boolean timed() {
        return finding().span().isPresent();
    }

    /** The time of its first record; only when it is {@link #timed}. */
    public Moment from() {
        return new Moment(finding().span().map(Span::first).orElseThrow());
    }

    /** The time of its last record; only when it is {@link #timed}. */
    public Moment to() {
        return new Moment(finding().span().map(Span::last).orElseThrow());
    }

    private Finding finding() {
        return violation.finding();
    }
}
