package io.compliancescan.casefile;

import io.compliancescan.review.Position;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewedViolation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers all violations of a scan by subject, false positives included: a case is about them as well. */
public final class FoundCases {

    private final Instant completedAt;
    private final Map<Subject, Found> subjects = new LinkedHashMap<>();

    /**
     * @param completedAt when the scan was completed
     */
    public FoundCases(Instant completedAt) {
        this.completedAt = completedAt;
    }

    /** Takes one more. */
    public void add(ReviewedViolation violation) {
        subjects.computeIfAbsent(Subject.of(violation.violation().finding()), subject -> new Found(completedAt))
                .add(violation);
    }

    /** The cases, in the order in which their subjects were found. */
    public List<FoundCase> list() {
        List<FoundCase> cases = new ArrayList<>();
        subjects.forEach((subject, found) -> cases.add(found.about(subject)));
        return cases;
    }

    /** What was found about one subject so far. */
    private static final class Found {

        private final List<Position> positions = new ArrayList<>(1);
        private BigDecimal amount = BigDecimal.ZERO;
        private Instant last;

        Found(Instant completedAt) {
            this.last = completedAt;
        }

        void add(ReviewedViolation violation) {
            positions.add(violation.position());
            amount = violation.violation().finding().amount().map(amount::add).orElse(amount);
            last = violation.verdict().map(Review::at).filter(last::isBefore).orElse(last);
        }

        FoundCase about(Subject subject) {
            positions.sort(null);
            return new FoundCase(subject, positions.get(0).severity(), amount, positions, last);
        }
    }
}
