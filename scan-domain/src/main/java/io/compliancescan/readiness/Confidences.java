package io.compliancescan.readiness;

import java.util.Map;
import java.util.Optional;

/**
 * How sure whoever proposed a mapping is of it.
 *
 * @param byField from 0 to 100; fields of which nothing is said are left out
 */
public record Confidences(Map<String, Integer> byField) {

    /** Nothing is said of any field, as of a mapping that a person confirmed. */
    public static final Confidences NONE = new Confidences(Map.of());

    /** From here on, a column is taken for the right one without another look. */
    private static final int SURE = 90;

    public Confidences {
        byField = Map.copyOf(byField);
    }

    /** The confidence of a field that deserves another look. */
    Optional<Integer> doubtful(String field) {
        return Optional.ofNullable(byField.get(field)).filter(confidence -> confidence < SURE);
    }
}
