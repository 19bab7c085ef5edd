package io.compliancescan.readiness;

import io.compliancescan.importer.FieldReading;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.pii.SampleMask;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /**
     * What rows are taken from.
     *
     * @param table the profile's sample, read
     */
    record Source(TableProfile profile, Table table, SampleMask mask) {

        /** The first records, at most so many. A field that is read in several ways is shown in the last of them. */
        List<SampleRow> rows(List<FieldReading> readings, int most) {
            List<FieldReading> byField = readings.stream()
                    .sorted(Comparator.comparing(reading -> reading.use().field()))
                    .toList();
            return IntStream.range(0, Math.min(most, table.size()))
                    .mapToObj(record -> row(byField, record))
                    .toList();
        }

        private SampleRow row(List<FieldReading> readings, int record) {
            Map<String, Optional<String>> values = new LinkedHashMap<>();
            readings.forEach(reading -> values.put(reading.use().field(), shown(reading, record)));
            return new SampleRow(values);
        }

        private Optional<String> shown(FieldReading reading, int record) {
            return reading.headings().stream().anyMatch(heading -> mask.hides(heading, cell(heading, record)))
                    ? Optional.of(reading.headings().stream()
                            .map(heading -> mask.shown(heading, cell(heading, record)))
                            .collect(Collectors.joining(" ")))
                    : value(reading.use(), record);
        }

        private String cell(String heading, int record) {
            return profile.sample().get(record).get(profile.headings().indexOf(heading));
        }

        private Optional<String> value(FieldUse use, int record) {
            return switch (use.kind()) {
                case TEXT -> table.text(use.field()).text(record);
                case NUMBER -> table.number(use.field()).number(record).map(BigDecimal::toPlainString);
                case TIME -> table.time(use.field()).instant(record).map(Instant::toString);
            };
        }
    }
}
