package io.compliancescan.scan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One run of a policy over an upload. It is asked for ({@code pending}), taken up by a job ({@code running}), finishes
 * its rules one by one, and ends once: {@code completed} with a result, {@code failed} with a reason, or
 * {@code cancelled}. Each step gives a new value; none can be skipped or taken back.
 *
 * @param history how the score came about; empty until the scan is completed, oldest first
 */
public record Scan(
        ScanId id, ScanInputs inputs, Instant createdAt, Progress progress, ScanState state, List<ScoreEvent> history) {

    public Scan {
        history = List.copyOf(history);
    }

    /** A scan that was just asked for. */
    public static Scan pending(ScanId id, ScanInputs inputs, int rules, Instant now) {
        return new Scan(id, inputs, now, Progress.ofRules(rules), new ScanState.Pending(), List.of());
    }

    /** Whether the scan has not ended. */
    public boolean unfinished() {
        return state.endedAt().isEmpty();
    }

    /** The score; empty until the scan is completed. */
    public Optional<ComplianceScore> score() {
        return state instanceof ScanState.Completed completed
                ? Optional.of(completed.result().score())
                : Optional.empty();
    }

    /** Taken up by a job; again, after an interruption. */
    public Scan running() {
        requireUnfinished();
        return new Scan(id, inputs, createdAt, progress, new ScanState.Running(), history);
    }

    /** One more rule done. */
    public Scan ruleFinished() {
        requireRunning();
        return new Scan(id, inputs, createdAt, progress.next(), state, history);
    }

    /** Ended with a result; all rules must be done. */
    public Scan completed(ScanResult result, Instant now) {
        requireRunning();
        if (progress.processed() != progress.total()) {
            throw new IllegalStateException("scan " + id + " has finished " + progress.processed() + " rules of "
                    + progress.total() + " and cannot be completed");
        }
        ScoreEvent first = new ScoreEvent(result.score(), now, ScoreEvent.SCAN_COMPLETED, Optional.empty());
        return new Scan(id, inputs, createdAt, progress, new ScanState.Completed(now, result), List.of(first));
    }

    /** Its violations were reviewed: another score, and one more line of the history that says how that came about. */
    public Scan reviewed(ScoreEvent event) {
        if (!(state instanceof ScanState.Completed completed)) {
            throw new IllegalStateException("scan " + id + " is not completed: " + state.wireName());
        }
        List<ScoreEvent> longer = new ArrayList<>(history);
        longer.add(event);
        return new Scan(id, inputs, createdAt, progress, completed.with(event.score()), longer);
    }

    /** Ended without a result. */
    public Scan failed(String reason, Instant now) {
        requireUnfinished();
        return new Scan(id, inputs, createdAt, progress, new ScanState.Failed(now, reason), history);
    }

    /** Ended without a result, since somebody wished so. */
    public Scan cancelled(Instant now) {
        requireUnfinished();
        return new Scan(id, inputs, createdAt, progress, new ScanState.Cancelled(now), history);
    }

    private void requireRunning() {
        if (!(state instanceof ScanState.Running)) {
            throw new IllegalStateException("scan " + id + " is not running: " + state.wireName());
        }
    }

    private void requireUnfinished() {
        if (!unfinished()) {
            throw new IllegalStateException("scan " + id + " has ended already: " + state.wireName());
        }
    }
}
