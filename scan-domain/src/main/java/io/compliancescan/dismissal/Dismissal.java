package io.compliancescan.dismissal;

import io.compliancescan.organisation.Person;
import io.compliancescan.review.ReviewId;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.ViolationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A false positive that is remembered. It stands for one violation in each later scan.
 *
 * @param origin the violation that was dismissed first
 * @param judged how bad the violation was about which that was said last
 */
public record Dismissal(ViolationId origin, Signature signature, Judged judged, Remark remark) {

    /**
     * What was said, by whom and when.
     *
     * @param review the review that said it
     * @param expires from when on it is not carried any more
     */
    public record Remark(ReviewId review, Optional<String> note, Person by, Instant at, Optional<Instant> expires) {}
}
