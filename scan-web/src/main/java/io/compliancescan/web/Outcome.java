package io.compliancescan.web;

import io.compliancescan.scan.ScanResult;
import java.util.Optional;

/** What a completed scan says. */
public record Outcome(ScanResult result) {

    /** How many violations there are. */
    public String violations() {
        return Figures.count(result.violations());
    }

    /** Likewise, with the word. */
    public String violationsInWords() {
        return Figures.count(result.violations(), "violation");
    }

    public ScoreView score() {
        return new ScoreView(result.score());
    }

    /** What changed; empty when there was nothing to compare with. */
    public Optional<DeltaView> delta() {
        return result.delta().map(DeltaView::new);
    }

    /** Tells two results apart. */
    public String digest() {
        return result.digest();
    }
}
