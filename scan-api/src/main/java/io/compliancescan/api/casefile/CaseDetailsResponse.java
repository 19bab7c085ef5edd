package io.compliancescan.api.casefile;

import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.Pagination;
import io.compliancescan.violation.Tally;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** A case with what it rests on and what happened to it. */
@JsonbPropertyOrder({
    "case",
    "violations",
    "pagination",
    "timeline",
    "timelineTotal",
    "priorCases",
    "groupedEvidence",
    "reviewSummary",
    "sarReady"
})
public record CaseDetailsResponse(
        @JsonbProperty("case") CaseResponse file,
        List<CaseViolationResponse> violations,
        Pagination pagination,
        List<TimelineEntryResponse> timeline,
        long timelineTotal,
        List<CaseResponse> priorCases,
        List<EvidenceResponse> groupedEvidence,
        Summary reviewSummary,
        boolean sarReady) {

    static CaseDetailsResponse of(ShownCase shown, Page page) {
        return new CaseDetailsResponse(
                CaseResponse.of(shown.file(), shown.tally()),
                shown.violations(),
                page.of(shown.file().violations()),
                shown.timeline().entries(),
                shown.timeline().total(),
                shown.earlier(),
                shown.evidence(),
                Summary.of(shown.tally()),
                shown.file().work().missingForReport(shown.tally()).isEmpty());
    }

    /** How many violations there are, and what people think of them. */
    @JsonbPropertyOrder({"total", "pending", "approved", "falsePositive", "disputed", "suppressed"})
    public record Summary(long total, long pending, long approved, long falsePositive, long disputed, long suppressed) {

        static Summary of(Tally.Counts tally) {
            return new Summary(
                    tally.total(),
                    tally.pending(),
                    tally.approved(),
                    tally.falsePositive(),
                    tally.disputed(),
                    tally.suppressed());
        }
    }
}
