package io.compliancescan.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Standard fields and the columns they are read from, in the order in which they were given.
 *
 * @param fields by name, such as {@code amount} from {@code Transaction Amount}
 */
public record ColumnMapping(Map<String, FieldColumns> fields) {

    public ColumnMapping {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Fields that are read from one column each. */
    public static ColumnMapping ofHeadings(Map<String, String> headings) {
        Map<String, FieldColumns> fields = new LinkedHashMap<>();
        headings.forEach((field, heading) -> fields.put(field, new FieldColumns.One(heading)));
        return new ColumnMapping(fields);
    }

    /**
     * The mapping that {@link #document} gave.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static ColumnMapping of(Map<String, ?> document) {
        Map<String, FieldColumns> fields = new LinkedHashMap<>();
        document.forEach((field, columns) -> fields.put(
                field,
                FieldColumns.of(columns)
                        .orElseThrow(() -> new IllegalArgumentException(field + " is mapped to " + columns))));
        return new ColumnMapping(fields);
    }

    /** The columns that a field was given, or empty. */
    public Optional<FieldColumns> columns(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The mapping as clients know it: by field a heading, or a map of two. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        fields.forEach((field, columns) -> document.put(field, columns.document()));
        return document;
    }
}
