package io.compliancescan.api.batch;

import io.compliancescan.api.live.AnnouncedScans;
import io.compliancescan.api.metrics.ScanMetrics;
import io.compliancescan.lease.Lease;
import io.compliancescan.lease.Leases;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The steps of a scan's life that a job takes, each in a transaction: the chunk's where there is one, else its own. */
@Dependent
class ScanLifeCycle {

    private static final System.Logger LOG = System.getLogger(ScanLifeCycle.class.getName());

    /** Before the second attempt; twice as long before the third. */
    private static final Duration PAUSE = Duration.ofSeconds(3);

    private final Scans scans;
    private final AnnouncedScans changes;
    private final Violations violations;
    private final DrawConclusion conclusion;
    private final Leases leases;
    private final Clock clock;
    private final ScanMetrics metrics;

    @Inject
    ScanLifeCycle(
            Scans scans,
            AnnouncedScans changes,
            Violations violations,
            DrawConclusion conclusion,
            Leases leases,
            Clock clock,
            ScanMetrics metrics) {
        this.scans = scans;
        this.changes = changes;
        this.violations = violations;
        this.conclusion = conclusion;
        this.leases = leases;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The scan is under way from now on; empty when it has ended or was removed, or others work on it. */
    @Transactional
    Optional<Scan> takeUp(Lease lease) {
        Optional<Scan> running = leases.lock(lease).map(Scan::running);
        running.ifPresent(changes::save);
        return running;
    }

    /** Whether the work on the scan is still wanted. Asked without a lock, to save work and not to decide anything. */
    boolean isWanted(Lease lease) {
        return leases.holds(lease);
    }

    /**
     * One more rule is done and stored.
     *
     * @return false when the scan has ended or was removed, or others work on it; then nothing is stored
     */
    @Transactional
    boolean finishRule(ScanRun run, EvaluatedRule evaluated) {
        Scan scan = run.scan();
        Optional<Scan> running = leases.lock(run.lease());
        running.ifPresent(found -> {
            RuleResult result = evaluated.result();
            violations.add(scan, result.number(), evaluated.rule(), evaluated.findings(), run.precision(result.rule()));
            scans.add(scan.id(), result);
            changes.save(found.ruleFinished());
            leases.advanced(run.lease());
        });
        return running.isPresent();
    }

    /** All rules are done: the scan is completed, unless it has ended or was removed, or others work on it. */
    @Transactional
    void conclude(Lease lease) {
        leases.lock(lease).ifPresent(this::conclude);
    }

    private void conclude(Scan scan) {
        Instant now = clock.instant();
        Scan completed = scan.completed(conclusion.of(scan, now), now);
        changes.save(completed);
        metrics.ended(completed);
        LOG.log(System.Logger.Level.INFO, "Scan {0} completed", scan.id());
    }

    /** The scan has failed, unless it has ended already or was removed, or others work on it. */
    @Transactional
    void fail(Lease lease, String reason) {
        leases.lock(lease).ifPresent(scan -> fail(scan, reason));
    }

    /** The same, for one of its rules. */
    @Transactional
    void fail(Lease lease, RuleResult failed) {
        leases.lock(lease).ifPresent(scan -> {
            scans.add(scan.id(), failed);
            fail(
                    scan,
                    "The rule " + failed.rule() + " failed inside the server. "
                            + "Its log has the cause near the scan's id. Report it, and leave the rule out meanwhile.");
        });
    }

    private void fail(Scan scan, String reason) {
        Scan failed = scan.failed(reason, clock.instant());
        changes.save(failed);
        metrics.ended(failed);
        LOG.log(System.Logger.Level.ERROR, "Scan {0} failed: {1}", scan.id(), reason);
    }

    /** The scan is tried again after a pause; it has failed if it was tried as often as it may be. */
    @Transactional
    void failAttempt(Lease lease, String what) {
        if (!leases.postpone(lease, PAUSE.multipliedBy(lease.attempt()))) {
            fail(
                    lease,
                    what + " It was tried " + Lease.MOST_ATTEMPTS
                            + " times. The log has the cause near the scan's id. Run the scan again.");
        }
    }
}
