package io.compliancescan.confidence;

import io.compliancescan.finding.Finding;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How likely the findings of one rule are right. What is assumed beforehand counts as much as ten verdicts of people; the
 * more of them there are, the less it matters.
 *
 * <p>Assumed is 0.4, and 0.1 more for each field that the rule asks, up to four: a rule that looks at one number is
 * broken by chance more easily than one that looks at kind, amount and balances. A finding that exceeds the rule's
 * threshold has 0.05 more for each doubling, up to 0.15.
 */
public final class RuleConfidence {

    private static final double LEAST = 0.4;
    private static final double EACH_FIELD = 0.1;
    private static final int MOST_FIELDS = 4;
    private static final double EACH_DOUBLING = 0.05;
    private static final double MOST_FOR_EXCESS = 0.15;
    private static final double VERDICTS_ASSUMED = 10;

    private final double assumed;
    private final Optional<BigDecimal> threshold;
    private final Precision precision;

    private RuleConfidence(double assumed, Optional<BigDecimal> threshold, Precision precision) {
        this.assumed = assumed;
        this.threshold = threshold.filter(limit -> limit.signum() > 0);
        this.precision = precision;
    }

    /**
     * That of a rule.
     *
     * @param precision how often it was right so far
     */
    public static RuleConfidence of(Rule rule, Precision precision) {
        long fields = rule.check().uses().map(FieldUse::field).distinct().count();
        double assumed = LEAST + EACH_FIELD * Math.min(MOST_FIELDS, fields);
        return new RuleConfidence(assumed, rule.check().threshold(), precision);
    }

    /** How likely the finding is right. */
    public Confidence of(Finding finding) {
        double likely = assumed + forExcess(finding);
        double verdicts = precision.approved() + precision.falsePositives();
        return Confidence.of((VERDICTS_ASSUMED * likely + precision.approved()) / (VERDICTS_ASSUMED + verdicts));
    }

    private double forExcess(Finding finding) {
        return threshold
                .flatMap(limit -> finding.measured().map(measured -> ratio(measured, limit)))
                .filter(ratio -> ratio > 1)
                .map(ratio -> Math.min(MOST_FOR_EXCESS, EACH_DOUBLING * doublings(ratio)))
                .orElse(0.0);
    }

    private static double ratio(BigDecimal measured, BigDecimal limit) {
        return measured.doubleValue() / limit.doubleValue();
    }

    /** By StrictMath, which gives the same bits everywhere. */
    private static double doublings(double ratio) {
        return StrictMath.log(ratio) / StrictMath.log(2);
    }
}
