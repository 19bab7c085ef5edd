package io.compliancescan.api.batch;

import io.compliancescan.api.metrics.ScanMetrics;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Conclusion;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScanJobs;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** The steps of a scan's life that a job takes, each in a transaction: the chunk's where there is one, else its own. */
@Dependent
class ScanLifeCycle {

    private static final System.Logger LOG = System.getLogger(ScanLifeCycle.class.getName());

    private final Scans scans;
    private final Violations violations;
    private final Deltas deltas;
    private final Policies policies;
    private final ScanJobs jobs;
    private final Clock clock;
    private final ScanMetrics metrics;

    @Inject
    ScanLifeCycle(
            Scans scans,
            Violations violations,
            Deltas deltas,
            Policies policies,
            ScanJobs jobs,
            Clock clock,
            ScanMetrics metrics) {
        this.scans = scans;
        this.violations = violations;
        this.deltas = deltas;
        this.policies = policies;
        this.jobs = jobs;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Remembers which run of the job works on the scan. */
    @Transactional
    void remember(ScanId scan, long execution) {
        jobs.remember(scan, execution);
    }

    /** The scan is under way from now on. */
    @Transactional
    Scan takeUp(OrganisationId organisation, ScanId id) {
        Scan running = find(organisation, id).running();
        scans.save(running);
        return running;
    }

    /** One more rule is done and stored. */
    @Transactional
    void finishRule(Scan scan, EvaluatedRule evaluated) {
        RuleResult result = evaluated.result();
        violations.add(scan, result.number(), evaluated.rule(), evaluated.findings());
        scans.add(scan.id(), result);
        scans.save(find(scan.inputs().organisation(), scan.id()).ruleFinished());
    }

    /** All rules are done: the scan is completed. */
    @Transactional
    void conclude(OrganisationId organisation, ScanId id) {
        Scan scan = find(organisation, id);
        ScanInputs inputs = scan.inputs();
        Policy policy = policies.find(organisation, inputs.policy(), inputs.policyVersion())
                .orElseThrow();
        Scan completed = scan.completed(
                new Conclusion(scans, violations, deltas)
                        .of(scan, policy.content().scoring()),
                clock.instant());
        scans.save(completed);
        metrics.ended(completed);
        LOG.log(System.Logger.Level.INFO, "Scan {0} completed", id);
    }

    /**
     * The scan has failed, unless it has ended already or was removed.
     *
     * @param failedRule what it failed for, where that was a rule
     */
    @Transactional
    void fail(OrganisationId organisation, ScanId id, String reason, Optional<RuleResult> failedRule) {
        scans.find(organisation, id).filter(Scan::unfinished).ifPresent(scan -> {
            Scan failed = scan.failed(reason, clock.instant());
            failedRule.ifPresent(rule -> scans.add(id, rule));
            scans.save(failed);
            metrics.ended(failed);
            LOG.log(System.Logger.Level.ERROR, "Scan {0} failed: {1}", id, reason);
        });
    }

    private Scan find(OrganisationId organisation, ScanId id) {
        return scans.find(organisation, id).orElseThrow(() -> new NotFoundException("Scan not found"));
    }
}
