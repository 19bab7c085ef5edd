package io.compliancescan.readiness;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.FieldReading;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.StandardField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a mapping is possible and yet odd.
 *
 * @param needed how the fields are read that rules need, those that can be
 */
record Warnings(TableProfile profile, ColumnMapping mapping, List<FieldReading> needed, Confidences confidences) {

    List<String> list() {
        return Stream.of(columnsOfSeveralFields(), doubtfulFields(), fieldsReadByTheirName(), unreadableCells())
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private Stream<String> columnsOfSeveralFields() {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        mapping.fields().forEach((field, columns) -> columns.headings().stream()
                .flatMap(heading -> profile.column(heading).stream())
                .forEach(column -> fields.computeIfAbsent(column.heading(), key -> new TreeSet<>())
                        .add(StandardField.firstName(field))));
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> "The column \"" + entry.getKey() + "\" is mapped to several fields: "
                        + String.join(", ", entry.getValue()) + ".");
    }

    private Stream<String> doubtfulFields() {
        return needed.stream()
                .flatMap(reading -> confidences.doubtful(reading.use().field()).stream()
                        .map(confidence -> "Rules need " + reading.use().field() + ". That it is the column "
                                + quoted(reading) + " has a confidence of " + confidence + " only."));
    }

    private Stream<String> fieldsReadByTheirName() {
        Set<String> mapped =
                mapping.fields().keySet().stream().map(StandardField::firstName).collect(Collectors.toSet());
        return needed.stream()
                .filter(reading ->
                        !mapped.contains(StandardField.firstName(reading.use().field())))
                .map(reading ->
                        "Rules need " + reading.use().field() + ", which is not mapped. It is read from the column "
                                + quoted(reading) + ", which is called like it.");
    }

    private Stream<String> unreadableCells() {
        return needed.stream()
                .flatMap(reading -> reading.headings().stream())
                .flatMap(heading -> profile.column(heading).stream())
                .filter(column -> column.unreadable() > 0)
                .map(this::unreadable);
    }

    private String unreadable(ColumnProfile column) {
        return column.unreadable() + " of " + profile.records() + " cells of the column \"" + column.heading()
                + "\" do not hold what the others do. Rules that need them cannot judge their records.";
    }

    private static String quoted(FieldReading reading) {
        return "\"" + String.join("\" and \"", reading.headings()) + "\"";
    }
}
