package io.compliancescan.readiness;

import io.compliancescan.importer.FieldReading;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A record as rules see it.
 *
 * @param values by field, in the order of their names; what is blank or cannot be read is empty
 */
public record SampleRow(Map<String, Optional<String>> values) {

    public SampleRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** The first records of a table, at most so many. A field that is read in several ways is shown in the last of them. */
    static List<SampleRow> of(Table table, List<FieldReading> readings, int most) {
        List<FieldUse> uses = readings.stream()
                .map(FieldReading::use)
                .sorted((one, other) -> one.field().compareTo(other.field()))
                .toList();
        return IntStream.range(0, Math.min(most, table.size()))
                .mapToObj(record -> row(table, uses, record))
                .toList();
    }

    private static SampleRow row(Table table, List<FieldUse> uses, int record) {
        Map<String, Optional<String>> values = new LinkedHashMap<>();
        uses.forEach(use -> values.put(use.field(), value(table, use, record)));
        return new SampleRow(values);
    }

    private static Optional<String> value(Table table, FieldUse use, int record) {
        return switch (use.kind()) {
            case TEXT -> table.text(use.field()).text(record);
            case NUMBER -> table.number(use.field()).number(record).map(BigDecimal::toPlainString);
            case TIME -> table.time(use.field()).instant(record).map(Instant::toString);
        };
    }
}
