package io.compliancescan.api.batch;

import io.compliancescan.api.live.AnnouncedScans;
import io.compliancescan.api.metrics.ScanMetrics;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanJobs;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The steps of a scan's life that a job takes, each in a transaction: the chunk's where there is one, else its own. */
@Dependent
class ScanLifeCycle {

    private static final System.Logger LOG = System.getLogger(ScanLifeCycle.class.getName());

    private final Scans scans;
    private final AnnouncedScans changes;
    private final Violations violations;
    private final DrawConclusion conclusion;
    private final ScanJobs jobs;
    private final Clock clock;
    private final ScanMetrics metrics;

    @Inject
    ScanLifeCycle(
            Scans scans,
            AnnouncedScans changes,
            Violations violations,
            DrawConclusion conclusion,
            ScanJobs jobs,
            Clock clock,
            ScanMetrics metrics) {
        this.scans = scans;
        this.changes = changes;
        this.violations = violations;
        this.conclusion = conclusion;
        this.jobs = jobs;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Remembers which run of the job works on the scan. */
    @Transactional
    void remember(ScanId scan, long execution) {
        jobs.remember(scan, execution);
    }

    /** The scan is under way from now on; empty when it has ended or was removed. */
    @Transactional
    Optional<Scan> takeUp(OrganisationId organisation, ScanId id) {
        Optional<Scan> running = unfinished(organisation, id).map(Scan::running);
        running.ifPresent(changes::save);
        return running;
    }

    /** Whether the work on the scan is still wanted. Asked without a lock, to save work and not to decide anything. */
    boolean isWanted(Scan scan) {
        return scans.find(scan.inputs().organisation(), scan.id())
                .filter(Scan::unfinished)
                .isPresent();
    }

    /**
     * One more rule is done and stored.
     *
     * @return false when the scan has ended or was removed; then nothing is stored
     */
    @Transactional
    boolean finishRule(ScanRun run, EvaluatedRule evaluated) {
        Scan scan = run.scan();
        Optional<Scan> running = unfinished(scan.inputs().organisation(), scan.id());
        running.ifPresent(found -> {
            RuleResult result = evaluated.result();
            violations.add(scan, result.number(), evaluated.rule(), evaluated.findings(), run.precision(result.rule()));
            scans.add(scan.id(), result);
            changes.save(found.ruleFinished());
        });
        return running.isPresent();
    }

    /** All rules are done: the scan is completed, unless it has ended or was removed. */
    @Transactional
    void conclude(OrganisationId organisation, ScanId id) {
        unfinished(organisation, id).ifPresent(this::conclude);
    }

    private void conclude(Scan scan) {
        Instant now = clock.instant();
        Scan completed = scan.completed(conclusion.of(scan, now), now);
        changes.save(completed);
        metrics.ended(completed);
        LOG.log(System.Logger.Level.INFO, "Scan {0} completed", scan.id());
    }

    /**
     * The scan has failed, unless it has ended already or was removed.
     *
     * @param failedRule what it failed for, where that was a rule
     */
    @Transactional
    void fail(OrganisationId organisation, ScanId id, String reason, Optional<RuleResult> failedRule) {
        unfinished(organisation, id).ifPresent(scan -> {
            Scan failed = scan.failed(reason, clock.instant());
            failedRule.ifPresent(rule -> scans.add(id, rule));
            changes.save(failed);
            metrics.ended(failed);
            LOG.log(System.Logger.Level.ERROR, "Scan {0} failed: {1}", id, reason);
        });
    }

    /** Nobody else ends the scan before the transaction has ended. */
    private Optional<Scan> unfinished(OrganisationId organisation, ScanId id) {
        return scans.lock(organisation, id).filter(Scan::unfinished);
    }
}
