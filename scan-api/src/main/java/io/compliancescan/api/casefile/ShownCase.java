package io.compliancescan.api.casefile;

import io.compliancescan.casefile.CaseFile;
import io.compliancescan.violation.Tally;
import java.util.List;

/**
 * All that is shown of a case.
 *
 * @param tally how many violations it has, by what people think of them
 * @param violations one page of them
 * @param earlier cases of the same account in earlier scans
 */
record ShownCase(
        CaseFile file,
        Tally.Counts tally,
        List<CaseViolationResponse> violations,
        Timeline timeline,
        List<CaseResponse> earlier,
        List<EvidenceResponse> evidence) {}
