package io.compliancescan.api.scan;

import io.compliancescan.api.error.MappingIncompleteException;
import io.compliancescan.identity.Identities;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
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
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Checks whether a scan can be run, pins everything its result depends on, and keeps it as pending. */
@Dependent
class AcceptScan {

    private final Mappings mappings;
    private final Uploads uploads;
    private final Policies policies;
    private final Scans scans;
    private final Identities identities;
    private final Clock clock;

    @Inject
    AcceptScan(Mappings mappings, Uploads uploads, Policies policies, Scans scans, Identities identities, Clock clock) {
        this.mappings = mappings;
        this.uploads = uploads;
        this.policies = policies;
        this.scans = scans;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when the mapping, the upload, the policy, its rules or the baseline are not there
     * @throws InvalidInputException when they do not belong together
     * @throws MappingIncompleteException when rules need columns that the mapping does not give
     */
    @Transactional
    Scan accept(OrganisationId organisation, RunScanRequest request) {
        Mapping mapping = mappings.find(organisation, request.mapping())
                .orElseThrow(() -> new NotFoundException("Mapping not found. Confirm mapping first."));
        Upload upload = uploads.find(organisation, request.upload())
                .orElseThrow(() -> new NotFoundException("Upload not found. Upload data first."));
        Policy policy = policies.find(organisation, request.policy())
                .orElseThrow(() -> new NotFoundException("Policy not found"));
        requireThatTheyFit(request, policy, upload, mapping);
        Scan scan = Scan.pending(
                new ScanId(identities.next()),
                inputs(request, policy, upload, mapping),
                policy.activeRules().size(),
                clock.instant());
        scans.add(scan);
        return scan;
    }

    private void requireThatTheyFit(RunScanRequest request, Policy policy, Upload upload, Mapping mapping) {
        if (!mapping.upload().equals(upload.id())) {
            throw InvalidInputException.of(
                    "/mapping_id", "mapping_id names a mapping of another upload. Confirm one for this upload.");
        }
        if (policy.activeRules().isEmpty()) {
            throw new NotFoundException("No rules found for this policy.");
        }
        request.options().baseline().ifPresent(baseline -> requireBaseline(policy, baseline));
        if (!request.options().allowPartial()) {
            requireColumns(policy, upload, mapping);
        }
    }

    private void requireBaseline(Policy policy, ScanId baseline) {
        Scan scan =
                scans.find(policy.organisation(), baseline).orElseThrow(() -> new NotFoundException("Scan not found"));
        if (!scan.inputs().policy().equals(policy.id()) || !(scan.state() instanceof ScanState.Completed)) {
            throw InvalidInputException.of(
                    "/baseline_scan_id", "baseline_scan_id must name a completed scan of the same policy.");
        }
    }

    private static void requireColumns(Policy policy, Upload upload, Mapping mapping) {
        MappingGaps gaps = ReadingPlan.of(upload.profile(), mapping, List.of())
                .gaps(policy.activeRules().stream().flatMap(rule -> rule.check().uses()));
        if (!gaps.isEmpty()) {
            throw new MappingIncompleteException(gaps.missingFields(), gaps.invalidColumns());
        }
    }

    private static ScanInputs inputs(RunScanRequest request, Policy policy, Upload upload, Mapping mapping) {
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
                request.options());
    }
}
