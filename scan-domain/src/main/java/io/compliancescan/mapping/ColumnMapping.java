package io.compliancescan.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Standard fields and the headings of the columns they are read from, in the order in which they were given.
 *
 * @param headings by field, such as {@code amount} to {@code Transaction Amount}
 */
public record ColumnMapping(Map<String, String> headings) {

    public ColumnMapping {
        headings = Collections.unmodifiableMap(new LinkedHashMap<>(headings));
    }

    /** The heading that a field was given, or empty. */
    public Optional<String> heading(String field) {
        return Optional.ofNullable(headings.get(field));
    }
}
