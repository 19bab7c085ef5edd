package io.compliancescan.web;

import io.compliancescan.scan.ScanDelta;

/** What changed since an earlier scan. */
public record DeltaView(ScanDelta delta) {

    /** Violations that are new. */
    public String added() {
        return Figures.count(delta.added());
    }

    /** Violations that are gone. */
    public String resolved() {
        return Figures.count(delta.resolved());
    }

    /** Violations that stayed. */
    public String unchanged() {
        return Figures.count(delta.unchanged());
    }

    /** How many the earlier scan had. */
    public String previousViolations() {
        return Figures.count(delta.previousViolations(), "violation");
    }

    /** The earlier scan. */
    public String previousId() {
        return delta.previous().toString();
    }
}
