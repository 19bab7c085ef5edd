package io.compliancescan.explanation;

import io.compliancescan.finding.Finding;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Check;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Explains what a rule's check found in a table, or why it found nothing. */
public final class Explainer {

    private final Evidence evidence;
    private final Story story;

    /**
     * @param table offers {@link #uses}, if it can
     * @param scale gives the window to a check that names none
     * @param excerpt which records are shown
     */
    public Explainer(Check check, Table table, TemporalScale scale, Excerpt excerpt) {
        this.evidence = new Evidence(check, table, scale, excerpt);
        this.story = Story.of(evidence);
    }

    /**
     * What a table must offer to explain the check: what the check uses, and the cells that are shown as the file has them.
     * Account and amount are shown where the table offers them.
     */
    public static Set<FieldUse> uses(Check check) {
        return Stream.concat(check.uses(), Evidence.shownFields(check).map(FieldUse::text))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Why the check found that.
     *
     * @param finding of this check in this table
     */
    public Explanation finding(Finding finding) {
        BitSet records = new BitSet();
        finding.records().stream().forEach(number -> records.set(number - 1));
        return story.finding(records);
    }

    /**
     * How near the check came to finding something about the account: the nearest records, the nearest window, or the
     * longest silence.
     *
     * @param account as the file has it; empty for records without one
     * @throws NotFoundException when no record has that account
     */
    public Explanation nearest(String account) {
        BitSet records = evidence.ofAccount(account);
        if (records.isEmpty()) {
            throw new NotFoundException(nobody(account));
        }
        return story.nearest(account.isEmpty() ? "without account" : "of account " + Words.quoted(account), records);
    }

    private String nobody(String account) {
        if (account.isEmpty()) {
            return "Every record of the upload has an account. Name one of them.";
        }
        return evidence.hasAccounts()
                ? "No record of the upload has the account " + Words.quoted(account) + "."
                : "No column of the upload is mapped to the account. Leave the account empty to ask about all records.";
    }
}
