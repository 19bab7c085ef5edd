package io.compliancescan.scan;

import io.compliancescan.violation.ViolationId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a scan's score history: the score after something happened.
 *
 * @param action what happened, such as {@link #SCAN_COMPLETED}
 * @param violation the violation it happened to, if it was one
 */
public record ScoreEvent(ComplianceScore score, Instant at, String action, Optional<ViolationId> violation) {

    /** The first line of every history. */
    public static final String SCAN_COMPLETED = "scan_completed";
}
