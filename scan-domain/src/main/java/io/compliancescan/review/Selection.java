package io.compliancescan.review;

import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.util.List;
import java.util.Set;

/** Which violations of a scan a review is about. */
public sealed interface Selection {

    /** Just this one. */
    static Selection of(ViolationId violation) {
        return new Named(Set.of(violation));
    }

    /** These. */
    record Named(Set<ViolationId> violations) implements Selection {

        /** So many can be named at once; more are chosen by a filter. */
        public static final int MOST = 10_000;

        public Named {
            violations = Set.copyOf(violations);
        }

        /** In an order, for those who want a list. */
        public List<ViolationId> list() {
            return List.copyOf(violations);
        }
    }

    /** All that the filter lets through. */
    record Filtered(ViolationFilter filter) implements Selection {}
}
