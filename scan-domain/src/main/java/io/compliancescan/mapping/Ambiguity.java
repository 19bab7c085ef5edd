package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.table.FieldUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways in which the cells of a column can be read differently. */
enum Ambiguity {
    /** {@code 1.234} may be a little more than one, or more than a thousand. */
    DECIMAL_MARK(FieldUse.Kind.NUMBER) {
        @Override
        boolean concerns(ColumnProfile column) {
            return column.numberNotations().size() > 1;
        }

        @Override
        ClarificationQuestion question(ColumnProfile column, List<String> cells) {
            DecimalMarkExample example = DecimalMarkExample.among(cells);
            return new ClarificationQuestion(
                    id(column),
                    column.heading(),
                    "Does the column \"" + column.heading() + "\" write decimals with a point or with a comma? "
                            + example.cell() + " can be read both ways.",
                    column.numberNotations().stream()
                            .map(notation -> new ClarificationQuestion.Option(value(notation), example.label(notation)))
                            .toList(),
                    example.cell());
        }
    },
    /** Some numbers are dollars and others euros, and no rule can compare or add them up. */
    UNIT(FieldUse.Kind.NUMBER) {
        @Override
        boolean concerns(ColumnProfile column) {
            return column.units().size() > 1;
        }

        @Override
        ClarificationQuestion question(ColumnProfile column, List<String> cells) {
            return UnitChoice.question(id(column), column, cells);
        }
    },
    /** {@code 03/04/2024} may be in April or in March. */
    DATE_ORDER(FieldUse.Kind.TIME) {
        @Override
        boolean concerns(ColumnProfile column) {
            return column.timeNotations().size() > 1;
        }

        @Override
        ClarificationQuestion question(ColumnProfile column, List<String> cells) {
            DateOrderExample example = DateOrderExample.among(cells, column.timeNotations());
            return new ClarificationQuestion(
                    id(column),
                    column.heading(),
                    "Does the column \"" + column.heading() + "\" write " + parts(column.timeNotations()) + " first? "
                            + example.cell() + " can be read "
                            + (column.timeNotations().size() == 2 ? "both ways." : "in each way."),
                    column.timeNotations().stream()
                            .map(notation -> new ClarificationQuestion.Option(value(notation), example.label(notation)))
                            .toList(),
                    example.cell());
        }
    };

    private final FieldUse.Kind kind;

    Ambiguity(FieldUse.Kind kind) {
        this.kind = kind;
    }

    /** The way of reading the column for which it matters. */
    FieldUse.Kind kind() {
        return kind;
    }

    /** Whether the column has it. */
    abstract boolean concerns(ColumnProfile column);

    /**
     * What to ask about a column that has it.
     *
     * @param cells some of the column's cells
     */
    abstract ClarificationQuestion question(ColumnProfile column, List<String> cells);

    /** What the question about that column is called. */
    String id(ColumnProfile column) {
        return name().toLowerCase(Locale.ROOT) + ":" + column.heading();
    }

    /** The notation of those that the answer chooses, or empty when it chooses none. */
    static <N extends Enum<N>> Optional<N> chosen(List<N> notations, String answer) {
        return notations.stream()
                .filter(notation -> value(notation).equals(answer))
                .findFirst();
    }

    /** What the orders put first, in words: "the day or the month". */
    private static String parts(List<TimeNotation> orders) {
        List<String> parts = orders.stream()
                .map(order -> "the " + value(order).replace("_first", ""))
                .toList();
        int last = parts.size() - 1;
        return String.join(", ", parts.subList(0, last)) + " or " + parts.get(last);
    }

    /** The answer that chooses a notation. */
    private static String value(Enum<?> notation) {
        if (notation == NumberNotation.DECIMAL_POINT) {
            return "point";
        }
        if (notation == NumberNotation.DECIMAL_COMMA) {
            return "comma";
        }
        if (notation == TimeNotation.DAY_FIRST
                || notation == TimeNotation.MONTH_FIRST
                || notation == TimeNotation.YEAR_FIRST) {
            return notation.name().toLowerCase(Locale.ROOT);
        }
        throw new AssertionError(notation + " excludes nothing");
    }
}
