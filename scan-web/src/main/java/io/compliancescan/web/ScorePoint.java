package io.compliancescan.web;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScoreEvent;
import java.util.Locale;

/**
 * One point of a score history.
 *
 * @param scan whose score it is
 * @param current whether that is the scan the page is about
 */
public record ScorePoint(Scan scan, ScoreEvent event, boolean current) {

    public String scanId() {
        return scan.id().toString();
    }

    public Moment at() {
        return new Moment(event.at());
    }

    public ScoreView score() {
        return new ScoreView(event.score());
    }

    /** Whether something else happened than that the scan was completed. */
    public boolean later() {
        return !event.action().equals(ScoreEvent.SCAN_COMPLETED);
    }

    /** What happened, such as {@code Scan completed}. */
    public String action() {
        String words = event.action().replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What people call the scan, or when it was asked for. */
    public String title() {
        return scan.inputs().options().auditName().orElseGet(() -> new Moment(scan.createdAt()).text());
    }
}
