package io.compliancescan.api.scan;

import io.compliancescan.api.error.MappingIncompleteException;
import io.compliancescan.api.readiness.FindRunInputs;
import io.compliancescan.api.readiness.RunInputs;
import io.compliancescan.audit.Audits;
import io.compliancescan.identity.Identities;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policy;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Engine;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScanState;
import io.compliancescan.scan.Scans;
import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Checks whether a scan can be run, pins everything its result depends on, and keeps it as pending. */
@Dependent
class AcceptScan {

    private final PendingLimit limit;
    private final FindRunInputs findInputs;
    private final Scans scans;
    private final Audits audits;
    private final Identities identities;
    private final Clock clock;

    @Inject
    AcceptScan(
            PendingLimit limit,
            FindRunInputs findInputs,
            Scans scans,
            Audits audits,
            Identities identities,
            Clock clock) {
        this.limit = limit;
        this.findInputs = findInputs;
        this.scans = scans;
        this.audits = audits;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when the mapping, the upload, the policy, its rules or the baseline are not there
     * @throws InvalidInputException when they do not belong together
     * @throws MappingIncompleteException when rules need columns that the mapping does not give
     * @throws io.compliancescan.api.error.TooManyScansException when as many wait as may
     */
    @Transactional
    Scan accept(OrganisationId organisation, RunScanRequest request) {
        RunInputs inputs = findInputs.find(organisation, request.policy(), request.upload(), request.mapping());
        inputs.refusal(request.options().allowPartial()).ifPresent(refusal -> {
            throw refusal;
        });
        request.options().baseline().ifPresent(baseline -> requireBaseline(inputs.policy(), baseline));
        limit.throwIfReached();
        Scan scan = Scan.pending(
                new ScanId(identities.next()),
                pinned(inputs, request.options()),
                inputs.policy().activeRules().size(),
                clock.instant());
        scans.add(scan);
        audits.scanned(scan);
        return scan;
    }

    private void requireBaseline(Policy policy, ScanId baseline) {
        Scan scan =
                scans.find(policy.organisation(), baseline).orElseThrow(() -> new NotFoundException("Scan not found"));
        if (!scan.inputs().policy().equals(policy.id()) || !(scan.state() instanceof ScanState.Completed)) {
            throw InvalidInputException.of(
                    "/baseline_scan_id", "baseline_scan_id must name a completed scan of the same policy.");
        }
    }

    private static ScanInputs pinned(RunInputs inputs, ScanInputs.Options options) {
        Policy policy = inputs.policy();
        Upload upload = inputs.upload();
        Mapping mapping = inputs.mapping();
        return new ScanInputs(
                policy.organisation(),
                policy.id(),
                policy.version(),
                upload.id(),
                upload.sha256(),
                mapping.id(),
                mapping.columns(),
                mapping.scale(),
                upload.profile().records(),
                Engine.VERSION,
                options);
    }
}
