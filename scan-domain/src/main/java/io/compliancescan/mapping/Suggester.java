package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.table.TemporalScale;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Guesses which column each standard field is, from headings and from what the cells hold. Only ever suggests. */
public final class Suggester {

    private static final int CERTAIN = 100;

    private Suggester() {}

    /** The suggestion for a file. No column is suggested for two fields, nor one whose cells the field cannot use. */
    public static MappingSuggestion suggest(TableProfile profile) {
        DetectedDataset dataset = DetectedDataset.of(profile);
        Map<String, FieldSuggestion> fields = inOrder(assign(candidates(profile)));
        return new MappingSuggestion(dataset, scale(dataset, profile, fields), fields);
    }

    private static List<Candidate> candidates(TableProfile profile) {
        Optional<Layout> layout = Layout.of(profile);
        return Arrays.stream(StandardField.values())
                .flatMap(field -> Stream.concat(
                        layout.flatMap(known -> known(field, known, profile)).stream(),
                        profile.columns().stream().flatMap(column -> usual(field, column, profile).stream())))
                .sorted(Comparator.comparingInt(Candidate::confidence).reversed())
                .toList();
    }

    private static Optional<Candidate> known(StandardField field, Layout layout, TableProfile profile) {
        return Optional.ofNullable(layout.headings().get(field))
                .flatMap(profile::column)
                .filter(column -> suits(field, column))
                .map(column -> new Candidate(
                        field,
                        new FieldSuggestion(
                                column.heading(),
                                CERTAIN,
                                "Files of " + layout.owner() + " have it as \"" + column.heading() + "\".")));
    }

    private static Optional<Candidate> usual(StandardField field, ColumnProfile column, TableProfile profile) {
        return UsualHeadings.confidence(field, column.heading())
                .filter(confidence -> suits(field, column))
                .map(confidence -> new Candidate(
                        field,
                        new FieldSuggestion(
                                column.heading(),
                                lessIfBlank(confidence, column, profile),
                                "\"" + column.heading() + "\" is a usual heading for it" + contents(field) + ".")));
    }

    /** A column that is half blank loses a quarter: files often have an empty column beside the one that is used. */
    private static int lessIfBlank(int confidence, ColumnProfile column, TableProfile profile) {
        double blank = (double) column.blank() / profile.records();
        return (int) Math.round(confidence * (1 - blank / 2));
    }

    /** The surest first; a field or a column that is taken is not given again. */
    private static Map<StandardField, FieldSuggestion> assign(List<Candidate> candidates) {
        Map<StandardField, FieldSuggestion> assigned = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!assigned.containsKey(candidate.field) && taken.add(candidate.suggestion.heading())) {
                assigned.put(candidate.field, candidate.suggestion);
            }
        }
        return assigned;
    }

    private static Map<String, FieldSuggestion> inOrder(Map<StandardField, FieldSuggestion> assigned) {
        Map<String, FieldSuggestion> fields = new LinkedHashMap<>();
        for (StandardField field : StandardField.values()) {
            if (assigned.containsKey(field)) {
                fields.put(field.fieldName(), assigned.get(field));
            }
        }
        return fields;
    }

    private static boolean suits(StandardField field, ColumnProfile column) {
        return switch (field.kind()) {
            case NUMBER -> !column.numberNotations().isEmpty();
            case TIME -> !column.timeNotations().isEmpty();
            case TEXT -> column.type() == ColumnType.TEXT || column.type() == ColumnType.NUMBER;
        };
    }

    private static String contents(StandardField field) {
        return switch (field.kind()) {
            case NUMBER -> ", and its cells are numbers";
            case TIME -> ", and its cells are times";
            case TEXT -> "";
        };
    }

    /** The steps of the IBM simulation are days; all others are taken for hours. */
    private static TemporalScale scale(
            DetectedDataset dataset, TableProfile profile, Map<String, FieldSuggestion> fields) {
        boolean steps = Optional.ofNullable(fields.get(StandardField.TIMESTAMP.fieldName()))
                .flatMap(suggestion -> profile.column(suggestion.heading()))
                .filter(column -> column.timeNotations().contains(TimeNotation.STEP))
                .isPresent();
        return steps && dataset == DetectedDataset.IBM_AML ? TemporalScale.DAILY : TemporalScale.HOURLY;
    }

    private record Candidate(StandardField field, FieldSuggestion suggestion) {

        int confidence() {
            return suggestion.confidence();
        }
    }
}
