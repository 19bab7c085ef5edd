package io.compliancescan.api.review;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.live.AnnouncedScans;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.identity.Identities;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.Reviews;
import io.compliancescan.review.Selection;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.ScoreEvent;
import io.compliancescan.scan.Scoring;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps reviews one after the other, with the score that follows from each. The scan is locked first, so that no two
 * reviewers count the same violations, and its history gets exactly one line for each review.
 */
@Dependent
class KeepReview {

    private final Scans scans;
    private final AnnouncedScans changes;
    private final Violations violations;
    private final Reviews reviews;
    private final PinnedInputs inputs;
    private final Identities identities;
    private final Clock clock;
    private final Caller caller;
    private final TransactionSynchronizationRegistry transaction;

    @Inject
    KeepReview(
            Scans scans,
            AnnouncedScans changes,
            Violations violations,
            Reviews reviews,
            PinnedInputs inputs,
            Identities identities,
            Clock clock,
            Caller caller,
            TransactionSynchronizationRegistry transaction) {
        this.scans = scans;
        this.changes = changes;
        this.violations = violations;
        this.reviews = reviews;
        this.inputs = inputs;
        this.identities = identities;
        this.clock = clock;
        this.caller = caller;
        this.transaction = transaction;
    }

    /**
     * Keeps what is said about violations of a completed scan, or shows what that would come to. Without violations nothing
     * is kept.
     *
     * @param check what must hold while the scan is locked; fails if it does not
     * @throws NotFoundException when the scan lacks one that is named
     */
    @Transactional
    ReviewOutcome judge(ReviewRequest request, Runnable check) {
        Scan scan = locked(request.scan());
        check.run();
        Instant now = clock.instant();
        Review review =
                reviews.judge(scan, nextId(), request.which(), request.opinion().at(now), caller.person(), now);
        requireAll(request.which(), review);
        ReviewOutcome outcome = rescored(scan, review, onlyOne(request.which()));
        if (request.preview() || review.violations() == 0) {
            transaction.setRollbackOnly();
        }
        return outcome;
    }

    /**
     * Takes a review back.
     *
     * @throws NotFoundException when there is no such review
     * @throws ConflictException when violations of it were reviewed again since
     */
    @Transactional
    ReviewOutcome undo(Review undone) {
        Scan scan = locked(undone.scan());
        Review review = reviews.undo(scan, nextId(), undone, caller.person(), clock.instant());
        return rescored(scan, review, Optional.empty());
    }

    private Scan locked(ScanId id) {
        return scans.lock(caller.organisation(), id).orElseThrow(() -> new NotFoundException("Scan not found"));
    }

    private ReviewOutcome rescored(Scan scan, Review review, Optional<ViolationId> violation) {
        ComplianceScore score = new Scoring(violations).of(scan, inputs.scoring(scan), reviews.tally(scan.id()));
        changes.save(scan.reviewed(
                new ScoreEvent(score, review.at(), review.decision().action(), violation)));
        return new ReviewOutcome(review, scan.score().orElseThrow(), score);
    }

    private static void requireAll(Selection which, Review review) {
        if (which instanceof Selection.Named named
                && review.violations() < named.violations().size()) {
            long missing = named.violations().size() - review.violations();
            throw new NotFoundException("Violation not found: the scan does not have " + missing + " of the "
                    + named.violations().size() + " that are named. None was reviewed.");
        }
    }

    private static Optional<ViolationId> onlyOne(Selection which) {
        return which instanceof Selection.Named named && named.violations().size() == 1
                ? named.violations().stream().findFirst()
                : Optional.empty();
    }

    private ReviewId nextId() {
        return new ReviewId(identities.next());
    }
}
