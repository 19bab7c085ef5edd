package io.compliancescan.api.violation;

import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.scan.Recurrence;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;

/** In which scans of the policy a rule was violated by the same account. */
@JsonbPropertyOrder({"violationId", "signature", "firstSeen", "lastSeen", "timesReopened", "scans"})
public record RecurrenceResponse(
        String violationId,
        String signature,
        String firstSeen,
        String lastSeen,
        int timesReopened,
        List<InScan> scans) {

    static RecurrenceResponse of(ReviewedViolation violation, Recurrence recurrence) {
        return new RecurrenceResponse(
                violation.violation().id().toString(),
                violation.violation().signature().toString(),
                recurrence.firstSeen().map(Instant::toString).orElse(null),
                recurrence.lastSeen().map(Instant::toString).orElse(null),
                recurrence.timesReopened(),
                recurrence.scans().stream().map(InScan::of).toList());
    }

    /** How many violations of the signature a scan has. */
    @JsonbPropertyOrder({"scanId", "createdAt", "violationCount"})
    public record InScan(String scanId, String createdAt, long violationCount) {

        private static InScan of(Recurrence.InScan scan) {
            return new InScan(scan.scan().toString(), scan.at().toString(), scan.violations());
        }
    }
}
