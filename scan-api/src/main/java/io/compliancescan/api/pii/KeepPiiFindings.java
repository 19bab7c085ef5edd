package io.compliancescan.api.pii;

import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiFindings;
import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps what was found in an upload, in one transaction. */
@Dependent
class KeepPiiFindings {

    private final PiiFindings findings;

    @Inject
    KeepPiiFindings(PiiFindings findings) {
        this.findings = findings;
    }

    /** All that are kept of the upload now. */
    @Transactional
    List<PiiFinding> keep(Upload upload, List<PiiFinding> open) {
        findings.keep(open);
        return findings.of(upload.organisation(), upload.id());
    }
}
