package io.compliancescan.api.export;

import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.Audits;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.review.Reviews;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * Writes the report of a scan to a temporary file. In one transaction, so that its parts agree while others review; and to
 * a file, so that a client that reads slowly keeps no connection to the database.
 */
@Dependent
class WriteReport {

    private final Scans scans;
    private final Policies policies;
    private final Audits audits;
    private final Reviews reviews;
    private final ReviewedViolations violations;
    private final Clock clock;

    @Inject
    WriteReport(
            Scans scans,
            Policies policies,
            Audits audits,
            Reviews reviews,
            ReviewedViolations violations,
            Clock clock) {
        this.scans = scans;
        this.policies = policies;
        this.audits = audits;
        this.reviews = reviews;
        this.violations = violations;
        this.clock = clock;
    }

    /**
     * The file, which the caller deletes.
     *
     * @param wanted the scan; empty for the organisation's newest
     * @throws NotFoundException when there is no such scan, or none at all
     */
    @Transactional
    Path write(OrganisationId organisation, Optional<ScanId> wanted) throws IOException {
        Report report = report(scan(organisation, wanted));
        Path file = Files.createTempFile("report-", ".json");
        try (OutputStream bytes = Files.newOutputStream(file);
                ReportWriter writer = new ReportWriter(bytes)) {
            writer.write(report, visitor -> violations.forEach(report.scan().id(), visitor));
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
        return file;
    }

    private Scan scan(OrganisationId organisation, Optional<ScanId> wanted) {
        Optional<Scan> found = wanted.isPresent()
                ? scans.find(organisation, wanted.get())
                : scans.newest(organisation, 1).stream().findFirst();
        return found.orElseThrow(() -> new NotFoundException("Scan not found"));
    }

    private Report report(Scan scan) {
        return new Report(
                clock.instant(),
                scan,
                policies.find(
                                scan.inputs().organisation(),
                                scan.inputs().policy(),
                                scan.inputs().policyVersion())
                        .orElseThrow(),
                audit(scan),
                reviews.tally(scan.id()),
                scans.results(scan.id()));
    }

    private Optional<Audit> audit(Scan scan) {
        return scan.inputs()
                .options()
                .auditId()
                .flatMap(AuditId::parse)
                .flatMap(audit -> audits.find(scan.inputs().organisation(), audit));
    }
}
