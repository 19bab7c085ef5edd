package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.NumberReading;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.table.FieldUse;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How the columns of a file become the fields that rules need.
 *
 * <p>A field is read from the column it is mapped to. A field that is not mapped is read from the column that is called
 * like it. The account and the amount are always read when they can be, since findings show them.
 */
public final class ReadingPlan {

    private static final List<FieldUse> SHOWN = List.of(
            FieldUse.text(StandardField.ACCOUNT.fieldName()), FieldUse.number(StandardField.AMOUNT.fieldName()));

    private final TableProfile profile;
    private final Mapping mapping;
    private final Set<FieldUse> needed;

    private ReadingPlan(TableProfile profile, Mapping mapping, Set<FieldUse> needed) {
        this.profile = profile;
        this.mapping = mapping;
        this.needed = needed;
    }

    /**
     * The plan for rules that need those fields.
     *
     * @param profile of the file that the mapping was confirmed for
     */
    public static ReadingPlan of(TableProfile profile, Mapping mapping, Collection<FieldUse> needed) {
        return new ReadingPlan(profile, mapping, new LinkedHashSet<>(needed));
    }

    /** What keeps the needed fields from being read; empty when all of them can be. */
    public MappingGaps gaps() {
        return gaps(needed.stream());
    }

    /** What keeps the fields of one rule from being read; empty when the rule is applicable. */
    public MappingGaps gaps(Stream<FieldUse> uses) {
        MappingGaps.Collector found = new MappingGaps.Collector();
        uses.distinct().forEach(use -> source(use).noteGap(use.field(), found));
        return found.gaps();
    }

    /** The readings of all fields that can be read, needed or shown. */
    public List<ColumnReading> readings() {
        return Stream.concat(needed.stream(), SHOWN.stream())
                .distinct()
                .flatMap(use -> source(use).reading().stream())
                .toList();
    }

    private FieldSource source(FieldUse use) {
        Optional<String> mapped = mapping.columns().heading(use.field()).or(() -> StandardField.otherName(use.field())
                .flatMap(mapping.columns()::heading));
        if (mapped.isPresent()) {
            return profile.column(mapped.get())
                    .map(column -> source(use, column))
                    .orElseGet(() -> new FieldSource.UnknownHeading(mapped.get()));
        }
        return profile.column(use.field())
                .or(() -> StandardField.otherName(use.field()).flatMap(profile::column))
                .map(column -> source(use, column))
                .orElseGet(FieldSource.NoColumn::new);
    }

    private FieldSource source(FieldUse use, ColumnProfile column) {
        Optional<ClarificationQuestion> open = Clarifications.inTheWay(profile, column, use.kind(), mapping.answers());
        if (open.isPresent()) {
            return new FieldSource.Unanswered(open.get());
        }
        NumberReading numbers = numbers(
                column,
                notation(column, Ambiguity.DECIMAL_MARK, column.numberNotations())
                        .orElse(NumberNotation.DECIMAL_POINT));
        TimeNotation times =
                notation(column, Ambiguity.DATE_ORDER, column.timeNotations()).orElse(TimeNotation.ISO);
        return new FieldSource.Column(new ColumnReading(
                use, column.heading(), numbers, new ColumnReading.TimeReading(times, mapping.zone(), mapping.scale())));
    }

    private NumberReading numbers(ColumnProfile column, NumberNotation notation) {
        return Ambiguity.UNIT.concerns(column)
                ? Optional.ofNullable(mapping.answers().get(Ambiguity.UNIT.id(column)))
                        .map(answer -> UnitChoice.reading(notation, answer))
                        .orElse(NumberReading.of(notation))
                : NumberReading.of(notation);
    }

    /** The notation that is left, or was chosen; empty when none fits the cells or none was chosen. */
    private <N extends Enum<N>> Optional<N> notation(ColumnProfile column, Ambiguity ambiguity, List<N> notations) {
        Map<String, String> answers = mapping.answers();
        return ambiguity.concerns(column)
                ? Optional.ofNullable(answers.get(ambiguity.id(column)))
                        .flatMap(answer -> Ambiguity.chosen(notations, answer))
                : notations.stream().findFirst();
    }
}
