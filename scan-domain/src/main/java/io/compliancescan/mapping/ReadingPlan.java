package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.FieldReading;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.NumberReading;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.table.FieldUse;
import java.util.ArrayList;
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
 * <p>A field is read from the column it is mapped to, or the two columns. A field that is not mapped is read from the
 * column that is called like it. The account, the amount and the recipient are always read when they can be, since
 * findings show the account and the amount, and count the recipients.
 */
public final class ReadingPlan {

    private static final List<FieldUse> SHOWN = List.of(
            FieldUse.text(StandardField.ACCOUNT.fieldName()),
            FieldUse.number(StandardField.AMOUNT.fieldName()),
            FieldUse.text(StandardField.RECIPIENT.fieldName()));

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
    public List<FieldReading> readings() {
        return Stream.concat(needed.stream(), SHOWN.stream())
                .distinct()
                .flatMap(use -> source(use).reading().stream())
                .toList();
    }

    private FieldSource source(FieldUse use) {
        Optional<FieldColumns> mapped = mapping.columns()
                .columns(use.field())
                .or(() -> StandardField.otherName(use.field()).flatMap(mapping.columns()::columns));
        return mapped.or(() -> namesake(use.field()))
                .map(columns -> source(use, columns))
                .orElseGet(FieldSource.NoColumn::new);
    }

    /** The column that is called like the field, or like its other name. */
    private Optional<FieldColumns> namesake(String field) {
        return profile.column(field)
                .or(() -> StandardField.otherName(field).flatMap(profile::column))
                .map(column -> new FieldColumns.One(column.heading()));
    }

    private FieldSource source(FieldUse use, FieldColumns columns) {
        List<ColumnReading> readings = new ArrayList<>();
        for (String heading : columns.headings()) {
            Optional<ColumnProfile> column = profile.column(heading);
            if (column.isEmpty()) {
                return new FieldSource.UnknownHeading(heading);
            }
            Optional<ClarificationQuestion> open =
                    Clarifications.inTheWay(profile, column.get(), use.kind(), mapping.answers());
            if (open.isPresent()) {
                return new FieldSource.Unanswered(open.get());
            }
            readings.add(reading(use, column.get()));
        }
        return new FieldSource.Columns(columns.combined(readings));
    }

    private ColumnReading reading(FieldUse use, ColumnProfile column) {
        NumberReading numbers = numbers(
                column,
                notation(column, Ambiguity.DECIMAL_MARK, column.numberNotations())
                        .orElse(NumberNotation.DECIMAL_POINT));
        TimeNotation times =
                notation(column, Ambiguity.DATE_ORDER, column.timeNotations()).orElse(TimeNotation.ISO);
        return new ColumnReading(
                use, column.heading(), numbers, new ColumnReading.TimeReading(times, mapping.zone(), mapping.scale()));
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
