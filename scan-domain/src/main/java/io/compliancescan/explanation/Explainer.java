package io.compliancescan.explanation;

import io.compliancescan.finding.Finding;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.TemporalScale;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Explains what a rule's check found in a file, or why it found nothing. Reads of the file what that takes: the records of
 * the finding, or those of the account, and those that are measured together with them.
 */
public final class Explainer {

    private final Check check;
    private final Records file;
    private final TemporalScale scale;
    private final Shown shown;

    /**
     * @param file has all fields that the check uses
     * @param scale gives the window to a check that names none
     * @param shown which records are shown
     */
    public Explainer(Check check, Records file, TemporalScale scale, Shown shown) {
        this.check = check;
        this.file = file;
        this.scale = scale;
        this.shown = shown;
    }

    /**
     * Why the check found that.
     *
     * @param finding of this check in this file
     */
    public Explanation finding(Finding finding) {
        BitSet found = new BitSet();
        finding.records().stream().forEach(number -> found.set(number - 1));
        Evidence evidence = evidence(provedBy(finding.account(), found));
        return Story.of(evidence).finding(finding.account(), evidence.extract().at(found));
    }

    /**
     * How near the check came to finding something about the account: the nearest records, the nearest window, the longest
     * silence, or what passed through a party most nearly.
     *
     * @param account as the file has it; empty for records without one
     * @throws NotFoundException when no record has that account
     */
    public Explanation nearest(String account) {
        Keys keys = keys();
        BitSet records = keys.ofAccount(account);
        if (records.isEmpty()) {
            throw new NotFoundException(nobody(account, keys));
        }
        Evidence evidence = evidence(measuredWith(keys, records));
        return Story.of(evidence)
                .nearest(
                        account.isEmpty() ? "without account" : "of account " + Words.quoted(account),
                        evidence.extract().at(records));
    }

    /** The records, and those that are measured together with them. */
    private BitSet measuredWith(Keys keys, BitSet records) {
        if (check instanceof FlowCheck) {
            return keys.withAllOfTheirParties(records, keyFields());
        }
        return keyFields().isEmpty() ? records : keys.withCompanions(records, keyFields());
    }

    /**
     * The records that were found, and what else it takes to see why: a silence is what lies before them, and which windows
     * there are depends on all records of the group.
     */
    private BitSet provedBy(String whom, BitSet found) {
        if (check instanceof FlowCheck) {
            return keys().withAllOfParty(whom, found, keyFields());
        }
        boolean alone = check instanceof RecordCheck
                || check instanceof WindowCheck windows && WindowSearch.worstIsAmongFound(windows);
        return alone ? found : keys().withCompanions(found, keyFields());
    }

    private Keys keys() {
        return new Keys(file.read(Keys.fields(keyFields())));
    }

    /** The fields that say which records are measured together. */
    private List<String> keyFields() {
        if (check instanceof RecordCheck) {
            return List.of();
        } else if (check instanceof WindowCheck windows) {
            return windows.population().groupBy();
        } else if (check instanceof DormancyCheck dormancy) {
            return dormancy.population().groupBy();
        } else if (check instanceof FlowCheck flow) {
            return Stream.concat(flow.in().stream(), flow.out().stream())
                    .map(Way::party)
                    .distinct()
                    .toList();
        }
        throw new AssertionError(check);
    }

    private Evidence evidence(BitSet records) {
        return new Evidence(check, new Extract(file.read(fields(), records), records), scale, shown);
    }

    /** What the check uses, and the cells that are shown, as the file has them and as numbers where they are amounts. */
    private Set<FieldUse> fields() {
        return Stream.of(
                        check.uses(),
                        Evidence.shownFields(check).map(FieldUse::text),
                        Stream.of(FieldUse.number(StandardFields.AMOUNT)))
                .flatMap(uses -> uses)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String nobody(String account, Keys keys) {
        if (account.isEmpty()) {
            return "Every record of the upload has an account. Name one of them.";
        }
        return keys.hasAccounts()
                ? "No record of the upload has the account " + Words.quoted(account) + "."
                : "No column of the upload is mapped to the account. Leave the account empty to ask about all records.";
    }
}
