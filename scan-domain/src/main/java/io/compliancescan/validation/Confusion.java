package io.compliancescan.validation;

import java.util.Optional;

/**
 * What was found against what should have been, counted in records (the confusion matrix of two classes). The measures
 * are those of C. J. van Rijsbergen, Information Retrieval, 2nd edition 1979, chapter 7. A measure of nothing, 0/0, is
 * empty: it is neither good nor bad.
 *
 * @param truePositives found, and should have been
 * @param falsePositives found, and should not have been
 * @param falseNegatives not found, and should have been
 * @param trueNegatives not found, and should not have been
 */
public record Confusion(int truePositives, int falsePositives, int falseNegatives, int trueNegatives) {

    public Confusion {
        if (truePositives < 0 || falsePositives < 0 || falseNegatives < 0 || trueNegatives < 0) {
            throw new IllegalArgumentException("records cannot be counted below 0");
        }
    }

    /** How many were found. */
    public int found() {
        return truePositives + falsePositives;
    }

    /** How many should have been found. */
    public int positives() {
        return truePositives + falseNegatives;
    }

    /** How many should not have been found. */
    public int negatives() {
        return falsePositives + trueNegatives;
    }

    /** Of those that were found, those that should have been; empty when none was. */
    public Optional<Share> precision() {
        return Share.of(truePositives, found());
    }

    /** Of those that should have been found, those that were; empty when none should have been. */
    public Optional<Share> recall() {
        return Share.of(truePositives, positives());
    }

    /**
     * The harmonic mean of precision and recall, as 2 TP / (2 TP + FP + FN), which also has a value, 0, where one of them
     * is empty; empty when nothing was found and nothing should have been.
     */
    public Optional<Share> f1() {
        return Share.of(2L * truePositives, 2L * truePositives + falsePositives + falseNegatives);
    }

    /** Of those that should not have been found, those that were; empty when all should have been. */
    public Optional<Share> falsePositiveRate() {
        return Share.of(falsePositives, negatives());
    }
}
