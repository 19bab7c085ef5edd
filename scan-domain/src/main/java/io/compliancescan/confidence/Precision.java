package io.compliancescan.confidence;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How often a rule was right, as far as people have said: each violation counts once, by the last word on it.
 *
 * <p>Before anybody has said anything, every precision is as likely as any other; the verdicts of people make it a Beta
 * distribution (Bayes' rule with the prior Beta(1, 1); Gelman et al., <i>Bayesian Data Analysis</i>, section 2.1).
 *
 * @param approved how many violations are what the rule takes them for, at least 0
 * @param falsePositives how many are not, at least 0
 */
public record Precision(long approved, long falsePositives) {

    /** Nobody has said anything. */
    public static final Precision UNKNOWN = new Precision(0, 0);

    private static final double TAIL = 0.025;

    public Precision {
        if (approved < 0 || falsePositives < 0) {
            throw new IllegalArgumentException("there are no negative numbers of verdicts");
        }
    }

    /** What is to be expected of the next violation, from 0 to 1: (1 + approved) ÷ (2 + approved + false positives). */
    public double mean() {
        return (1.0 + approved) / (2.0 + approved + falsePositives);
    }

    /** The precision is greater than this with a probability of 97.5 %. */
    public double lower() {
        return posterior().inverseCumulativeProbability(TAIL);
    }

    /** The precision is less than this with a probability of 97.5 %. */
    public double upper() {
        return posterior().inverseSurvivalProbability(TAIL);
    }

    private BetaDistribution posterior() {
        return BetaDistribution.of(1.0 + approved, 1.0 + falsePositives);
    }
}
