package io.compliancescan.web;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanState;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * A scan as people see it.
 *
 * @param fileName what the scanned file is called
 * @param policyName what the policy is called
 */
public record ScanRow(Scan scan, String fileName, String policyName) {

    public String id() {
        return scan.id().toString();
    }

    /** What people call the scan; its file where they gave it no name. */
    public String title() {
        return scan.inputs().options().auditName().orElse(fileName);
    }

    /** The status as programs see it; the style class of the badge, too. */
    public String status() {
        return scan.state().wireName();
    }

    /** The status as people see it. */
    public String statusWord() {
        return status().substring(0, 1).toUpperCase(Locale.ROOT) + status().substring(1);
    }

    /** Whether it will still change by itself. */
    public boolean live() {
        return scan.unfinished();
    }

    public boolean completed() {
        return scan.state() instanceof ScanState.Completed;
    }

    public boolean failed() {
        return scan.state() instanceof ScanState.Failed;
    }

    public boolean cancelled() {
        return scan.state() instanceof ScanState.Cancelled;
    }

    /**
     * What it says.
     *
     * @throws NoSuchElementException unless it is completed
     */
    public Outcome outcome() {
        if (scan.state() instanceof ScanState.Completed completed) {
            return new Outcome(completed.result());
        }
        throw new NoSuchElementException("scan " + id() + " has no result");
    }

    /**
     * Why it failed.
     *
     * @throws NoSuchElementException unless it failed
     */
    public String failure() {
        if (scan.state() instanceof ScanState.Failed failed) {
            return failed.reason();
        }
        throw new NoSuchElementException("scan " + id() + " has not failed");
    }

    /** How it stands, in a sentence that stays the same until that changes. */
    public String sentence() {
        if (completed()) {
            return "The scan is completed: " + outcome().violationsInWords() + ", score "
                    + outcome().score().text() + ".";
        }
        if (cancelled()) {
            return "The scan was cancelled.";
        }
        return failed() ? "The scan failed." : "The scan is " + status() + ".";
    }

    public ProgressView progress() {
        return new ProgressView(scan.progress());
    }

    public Moment created() {
        return new Moment(scan.createdAt());
    }

    /** Such as {@code 50,000 records}. */
    public String records() {
        return Figures.count(scan.inputs().records(), "record");
    }
}
