package io.compliancescan.persistence.violation;

import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ReviewStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** A review without its violations. Written once, but for how many they are. */
@Entity
@Table(name = "review")
@NamedQuery(
        name = ReviewEntity.ONE,
        query = "SELECT r FROM ReviewEntity r WHERE r.id = :id AND r.organisation = :organisation")
@NamedQuery(
        name = ReviewEntity.NUMBERED,
        query = "SELECT r FROM ReviewEntity r WHERE r.scanId = :scan AND r.number IN :numbers ORDER BY r.number")
@NamedQuery(
        name = ReviewEntity.NEWEST,
        query = "SELECT r FROM ReviewEntity r WHERE r.scanId = :scan ORDER BY r.number DESC")
@NamedQuery(
        name = ReviewEntity.LAST_NUMBER,
        query = "SELECT COALESCE(MAX(r.number), 0) FROM ReviewEntity r WHERE r.scanId = :scan")
class ReviewEntity {

    static final String ONE = "Review.one";
    static final String NUMBERED = "Review.numbered";
    static final String NEWEST = "Review.newest";
    static final String LAST_NUMBER = "Review.lastNumber";

    @Id
    private String id;

    @Column(name = "scan_id")
    private String scanId;

    private int number;

    @Column(name = "organisation_id")
    private String organisation;

    private String status;

    private String note;

    @Column(name = "expires_at")
    private String expiresAt;

    private String undoes;

    @Column(name = "carried_from")
    private String carriedFrom;

    private String reviewer;

    @Column(name = "reviewed_at")
    private String reviewedAt;

    private long violations;

    /** For JPA. */
    ReviewEntity() {}

    ReviewEntity(Scan scan, ReviewId id, int number, Decision decision, Person by, Instant now) {
        this.id = id.toString();
        this.scanId = scan.id().toString();
        this.number = number;
        this.organisation = scan.inputs().organisation().value();
        this.reviewer = by.name();
        this.reviewedAt = UtcTime.write(now);
        set(decision);
    }

    private void set(Decision decision) {
        if (decision instanceof Decision.Judged judged) {
            this.status = judged.verdict().wireName();
            this.note = judged.note().orElse(null);
            this.expiresAt = judged.expires().map(UtcTime::write).orElse(null);
        } else if (decision instanceof Decision.Carried carried) {
            this.status = ReviewStatus.FALSE_POSITIVE.wireName();
            this.carriedFrom = carried.from().toString();
            this.note = carried.note().orElse(null);
            this.expiresAt = carried.expires().map(UtcTime::write).orElse(null);
        } else if (decision instanceof Decision.Undone undone) {
            this.undoes = undone.review().toString();
        } else {
            throw new AssertionError(decision);
        }
    }

    int number() {
        return number;
    }

    /** Says how many violations it is about. */
    ReviewEntity of(long count) {
        this.violations = count;
        return this;
    }

    Review toDomain() {
        return new Review(
                id(id),
                new ScanId(UUID.fromString(scanId)),
                number,
                decision(),
                new Person(reviewer),
                UtcTime.read(reviewedAt),
                violations);
    }

    private Decision decision() {
        if (undoes != null) {
            return new Decision.Undone(id(undoes));
        }
        Optional<String> why = Optional.ofNullable(note);
        Optional<Instant> expires = Optional.ofNullable(expiresAt).map(UtcTime::read);
        return carriedFrom == null
                ? new Decision.Judged(ReviewStatus.valueOf(status.toUpperCase(Locale.ROOT)), why, expires)
                : new Decision.Carried(id(carriedFrom), why, expires);
    }

    private static ReviewId id(String text) {
        return new ReviewId(UUID.fromString(text));
    }
}
