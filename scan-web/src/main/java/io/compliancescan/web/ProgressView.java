package io.compliancescan.web;

import io.compliancescan.scan.Progress;

/** How far a scan has got. */
public record ProgressView(Progress progress) {

    /** Rules done. */
    public int processed() {
        return progress.processed();
    }

    /** Rules to do, at least 1, since a bar without a length has no end. */
    public int length() {
        return Math.max(1, progress.total());
    }

    /** Such as {@code 8 of 11 rules}. */
    public String text() {
        return Figures.count(progress.processed()) + " of " + Figures.count(progress.total(), "rule");
    }
}
