package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
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

    private Suggester() {}

    /**
     * The suggestion for a file. No column is suggested for two fields, nor one whose cells the field cannot use, nor
     * one that is more likely wrong than right.
     */
    public static MappingSuggestion suggest(TableProfile profile) {
        DetectedDataset dataset = DetectedDataset.of(profile);
        Map<StandardField, FieldSuggestion> assigned = assign(candidates(profile));
        assigned.computeIfPresent(StandardField.TIMESTAMP, (field, date) -> TimeOfDay.joinedTo(date, profile));
        Optional<DebitsAndCredits> statement =
                assigned.containsKey(StandardField.AMOUNT) ? Optional.empty() : DebitsAndCredits.in(profile);
        statement.ifPresent(columns -> assigned.put(StandardField.AMOUNT, columns.amount(profile)));
        Map<String, FieldSuggestion> fields = inOrder(assigned);
        List<String> notes = statement.map(DebitsAndCredits::note).stream().toList();
        return new MappingSuggestion(dataset, scale(dataset, profile, fields), fields, notes);
    }

    private static List<Candidate> candidates(TableProfile profile) {
        Optional<Layout> layout = Layout.of(profile);
        return Arrays.stream(StandardField.values())
                .flatMap(field -> Stream.concat(
                        layout.flatMap(known -> known(field, known, profile)).stream(),
                        profile.columns().stream().flatMap(column -> usual(field, column, profile).stream())))
                .filter(Candidate::isLikely)
                .sorted(Comparator.comparingInt(Candidate::confidence).reversed())
                .toList();
    }

    private static Optional<Candidate> known(StandardField field, Layout layout, TableProfile profile) {
        return Optional.ofNullable(layout.headings().get(field))
                .flatMap(profile::column)
                .map(column -> new Contents(field, column, profile))
                .filter(Contents::fits)
                .map(contents -> Candidate.known(contents, layout));
    }

    private static Optional<Candidate> usual(StandardField field, ColumnProfile column, TableProfile profile) {
        return UsualHeadings.find(field.fieldName(), column.heading())
                .flatMap(heading -> Optional.of(new Contents(field, column, profile))
                        .filter(Contents::fits)
                        .map(contents -> Candidate.usual(contents, heading)));
    }

    /** The surest first; a field or a column that is taken is not given again. */
    private static Map<StandardField, FieldSuggestion> assign(List<Candidate> candidates) {
        Map<StandardField, Candidate> assigned = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!assigned.containsKey(candidate.field()) && taken.add(candidate.heading())) {
                assigned.put(candidate.field(), candidate);
            }
        }
        Map<StandardField, FieldSuggestion> fields = new LinkedHashMap<>();
        assigned.forEach((field, candidate) -> fields.put(
                field,
                candidates.stream()
                        .filter(other -> !taken.contains(other.heading()) && candidate.isRivalledBy(other))
                        .findFirst()
                        .map(candidate::besides)
                        .orElse(candidate)
                        .suggestion()));
        return fields;
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

    /** The steps of the IBM simulation are days; all others are taken for hours. */
    private static TemporalScale scale(
            DetectedDataset dataset, TableProfile profile, Map<String, FieldSuggestion> fields) {
        boolean steps = Optional.ofNullable(fields.get(StandardField.TIMESTAMP.fieldName()))
                .flatMap(suggestion ->
                        profile.column(suggestion.columns().headings().get(0)))
                .filter(column -> column.timeNotations().contains(TimeNotation.STEP))
                .isPresent();
        return steps && dataset == DetectedDataset.IBM_AML ? TemporalScale.DAILY : TemporalScale.HOURLY;
    }
}
