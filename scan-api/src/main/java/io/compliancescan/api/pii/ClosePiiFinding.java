package io.compliancescan.api.pii;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.pii.PiiFindingId;
import io.compliancescan.pii.PiiFindings;
import io.compliancescan.pii.PiiStatus;
import io.compliancescan.problem.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes the word of people on what became of a finding. */
@Dependent
class ClosePiiFinding {

    private final PiiFindings findings;
    private final Clock clock;

    @Inject
    ClosePiiFinding(PiiFindings findings, Clock clock) {
        this.findings = findings;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when there is no such finding, or when the text is no id
     */
    @Transactional
    void close(OrganisationId organisation, String id, PiiStatus status) {
        PiiFindingId known = PiiFindingId.parse(id)
                .filter(found -> findings.find(organisation, found).isPresent())
                .orElseThrow(() -> new NotFoundException("Finding not found"));
        findings.close(known, status, clock.instant());
    }
}
