package io.compliancescan.persistence.violation;

import io.compliancescan.review.Review;
import io.compliancescan.scan.ScanId;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Finds the reviews of a scan by their numbers. */
record VerdictReader(EntityManager entities) {

    /** Those that there are, in the order of their numbers. */
    List<Review> numbered(ScanId scan, Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : entities.createNamedQuery(ReviewEntity.NUMBERED, ReviewEntity.class)
                        .setParameter("scan", scan.toString())
                        .setParameter("numbers", numbers)
                        .getResultStream()
                        .map(ReviewEntity::toDomain)
                        .toList();
    }

    /** The number of the last review of the scan, or 0. */
    int lastNumber(ScanId scan) {
        return ((Number) entities.createNamedQuery(ReviewEntity.LAST_NUMBER)
                        .setParameter("scan", scan.toString())
                        .getSingleResult())
                .intValue();
    }
}
