package io.compliancescan.casefile;

import io.compliancescan.review.Review;
import io.compliancescan.rule.RuleId;
import io.compliancescan.violation.Tally;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the cases of scans rest on: their violations, and what people said about these. */
public interface CaseEvidence {

    /** How many violations each of the cases has, by what people think of them. */
    Map<CaseId, Tally.Counts> tallies(Collection<CaseFile> files);

    /** Some of the violations of a case, the worst first. */
    List<ViolationId> violations(CaseFile file, int offset, int most);

    /** What each rule found about the subject, in the order of the rules; a rule that found nothing is not there. */
    List<OfRule> byRule(CaseFile file);

    /** The reviews that were about violations of the case, the newest first. */
    List<Reviewed> reviews(CaseFile file, int most);

    /** How many reviews were about violations of the case. */
    long reviewCount(CaseFile file);

    /**
     * What one rule found.
     *
     * @param violations at least 1
     * @param amount the sum of what they are about, as far as that is known
     */
    record OfRule(RuleId rule, long violations, BigDecimal amount) {}

    /**
     * A review.
     *
     * @param violations how many violations of the case it was about, at least 1
     */
    record Reviewed(Review review, long violations) {}
}
