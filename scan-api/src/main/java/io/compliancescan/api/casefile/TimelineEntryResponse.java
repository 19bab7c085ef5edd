package io.compliancescan.api.casefile;

import io.compliancescan.casefile.CaseEvent;
import io.compliancescan.casefile.CaseEvidence;
import io.compliancescan.casefile.CaseField;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param actorId who it was; null where it was the scan
 * @param field what changed; null where that is no field of the case
 * @param before what it was; null where nothing had been said
 * @param after what was said
 * @param reviewId the review that was about violations of the case, or null
 * @param violations how many violations of the case the review was about, or null
 */
@JsonbPropertyOrder({"eventType", "actorId", "createdAt", "field", "before", "after", "reviewId", "violations"})
public record TimelineEntryResponse(
        String eventType,
        String actorId,
        String createdAt,
        String field,
        String before,
        String after,
        String reviewId,
        Long violations) {

    static TimelineEntryResponse created(CaseFile file) {
        return new TimelineEntryResponse(
                "created", null, file.createdAt().toString(), null, null, null, null, file.violations());
    }

    static TimelineEntryResponse of(CaseEvent event) {
        return new TimelineEntryResponse(
                event.kind(),
                event.by().name(),
                event.at().toString(),
                event.field().map(CaseField::wireName).orElse(null),
                event.before().orElse(null),
                event.after(),
                null,
                null);
    }

    static TimelineEntryResponse of(CaseEvidence.Reviewed reviewed) {
        Review review = reviewed.review();
        return new TimelineEntryResponse(
                "violation_reviewed",
                review.by().name(),
                review.at().toString(),
                null,
                null,
                said(review.decision()),
                review.id().toString(),
                reviewed.violations());
    }

    private static String said(Decision decision) {
        return decision.note().map(text -> decision.action() + ": " + text).orElse(decision.action());
    }

    /** Whether somebody left a note. */
    boolean isNote() {
        return eventType.equals(CaseEvent.NOTE);
    }

    /** When it happened. */
    Instant at() {
        return Instant.parse(createdAt);
    }
}
