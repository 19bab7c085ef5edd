package io.compliancescan.api.casefile;

import io.compliancescan.organisation.OrganisationId;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/** A case as one document. */
public record CasePacketResponse(Packet casePacket) {

    static CasePacketResponse of(ShownCase shown, OrganisationId organisation, Instant now) {
        CaseResponse file = CaseResponse.of(shown.file(), shown.tally());
        List<TimelineEntryResponse> timeline = shown.timeline().entries();
        return new CasePacketResponse(new Packet(
                now.toString(),
                new Organization(organisation.value()),
                file,
                SarPrep.of(file),
                shown.violations(),
                shown.file().violations() > shown.violations().size(),
                timeline.stream().filter(TimelineEntryResponse::isNote).toList(),
                timeline,
                shown.timeline().total(),
                shown.earlier(),
                new Summary(
                        CaseDetailsResponse.Summary.of(shown.tally()),
                        shown.evidence(),
                        shown.file().work().missingForReport(shown.tally()).isEmpty())));
    }

    /**
     * What it holds.
     *
     * @param violationsTruncated whether there are more violations than are shown
     */
    @JsonbPropertyOrder({
        "generatedAt",
        "organization",
        "case",
        "sarPrep",
        "violations",
        "violationsTruncated",
        "notes",
        "timeline",
        "timelineTotal",
        "priorCases",
        "summary"
    })
    public record Packet(
            String generatedAt,
            Organization organization,
            @JsonbProperty("case") CaseResponse file,
            SarPrep sarPrep,
            List<CaseViolationResponse> violations,
            boolean violationsTruncated,
            List<TimelineEntryResponse> notes,
            List<TimelineEntryResponse> timeline,
            long timelineTotal,
            List<CaseResponse> priorCases,
            Summary summary) {}

    /** Whose case it is. */
    public record Organization(String id) {}

    /** What was said for a report. */
    @JsonbPropertyOrder({
        "dateRangeStart",
        "dateRangeEnd",
        "flaggedAmount",
        "involvedAccounts",
        "counterparties",
        "analystSummary",
        "supportingTriggers"
    })
    public record SarPrep(
            String dateRangeStart,
            String dateRangeEnd,
            JsonNumber flaggedAmount,
            List<String> involvedAccounts,
            List<String> counterparties,
            String analystSummary,
            List<String> supportingTriggers) {

        private static SarPrep of(CaseResponse file) {
            return new SarPrep(
                    file.sarDateRangeStart(),
                    file.sarDateRangeEnd(),
                    file.sarFlaggedAmount(),
                    file.sarInvolvedAccounts(),
                    file.sarCounterparties(),
                    file.sarAnalystSummary(),
                    file.sarSupportingTriggers());
        }
    }

    /** What it comes to. */
    @JsonbPropertyOrder({"reviews", "groupedEvidence", "sarReady"})
    public record Summary(
            CaseDetailsResponse.Summary reviews, List<EvidenceResponse> groupedEvidence, boolean sarReady) {}
}
