package io.compliancescan.validation;

import io.compliancescan.condition.Verdicts;
import java.util.BitSet;

/** Which records should be found and which should not. Of some records nobody said either. */
public final class Labels {

    private final int records;
    private final BitSet positive;
    private final BitSet negative;

    /**
     * @param shouldBeFound what the label of each record says
     */
    Labels(Verdicts shouldBeFound) {
        this.records = shouldBeFound.size();
        this.positive = shouldBeFound.whereYes();
        this.negative = shouldBeFound.not().whereYes();
    }

    /** How many records should be found. */
    public int positives() {
        return positive.cardinality();
    }

    /** How many records say whether they should be found. */
    public int labelled() {
        return positive.cardinality() + negative.cardinality();
    }

    /** How many records do not. */
    public int unlabelled() {
        return records - labelled();
    }

    /**
     * Holds what was found against what should have been. Records without a label count nowhere.
     *
     * @param found the records that were found, from 0
     */
    Confusion confusion(BitSet found) {
        int right = common(found, positive);
        int wrong = common(found, negative);
        return new Confusion(right, wrong, positive.cardinality() - right, negative.cardinality() - wrong);
    }

    private static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
