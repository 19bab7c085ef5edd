package io.compliancescan.scan;

import io.compliancescan.violation.Violation;

/** A violation behind a count of a comparison, and where it stands in the list of its kind. */
public record DeltaEntry(Place place, Violation violation) {

    /**
     * A place in the list, which no other violation of the same scan has. Lists are in the order of the rule, then of the
     * number.
     *
     * @param rule the rule's place among the rules of the violation's scan, from 0
     * @param number the violation's place among those of the rule, from 0
     */
    public record Place(int rule, int number) {

        public Place {
            if (rule < 0 || number < 0) {
                throw new IllegalArgumentException("places are counted from 0, not from " + Math.min(rule, number));
            }
        }
    }
}
