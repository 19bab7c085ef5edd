package io.compliancescan.explanation;

import io.compliancescan.finding.Finding;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.WindowCheck;
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
     * @param table offers {@link #uses}
     * @param scale gives the window to a check that names none
     */
    public Explainer(Check check, Table table, TemporalScale scale) {
        this.evidence = new Evidence(check, table);
        if (check instanceof RecordCheck records) {
            this.story = new RecordStory(records, evidence);
        } else if (check instanceof WindowCheck windows) {
            this.story = new WindowStory(windows, evidence, scale);
        } else {
            this.story = new DormancyStory((DormancyCheck) check, evidence);
        }
    }

    /** What a table must offer to explain the check: what the check uses, and the same cells as the file has them. */
    public static Set<FieldUse> uses(Check check) {
        return check.uses()
                .flatMap(use -> Stream.of(use, FieldUse.text(use.field())))
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
            throw new NotFoundException(
                    account.isEmpty()
                            ? "Every record of the upload has an account. Name one of them."
                            : "No record of the upload has the " + StandardFields.ACCOUNT + " " + Words.quoted(account)
                                    + ".");
        }
        return story.nearest(
                account.isEmpty() ? "The records without account" : "Account " + Words.quoted(account), records);
    }
}
