package io.compliancescan.mapping;

import io.compliancescan.table.TemporalScale;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of an upload probably mean, for a person to confirm.
 *
 * @param dataset the kind of file it is
 * @param scale how long a step is, if its times are steps
 * @param fields by the name of the standard field; fields for which no column looks right are left out
 * @param notes what its owner should know before confirming it, for people
 */
public record MappingSuggestion(
        DetectedDataset dataset, TemporalScale scale, Map<String, FieldSuggestion> fields, List<String> notes) {

    public MappingSuggestion {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        notes = List.copyOf(notes);
    }

    /** The suggestion as a mapping. */
    public ColumnMapping columns() {
        Map<String, FieldColumns> columns = new LinkedHashMap<>();
        fields.forEach((field, suggestion) -> columns.put(field, suggestion.columns()));
        return new ColumnMapping(columns);
    }
}
