package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A question about one text, decided once per distinct text. Surrounding blanks never count. UNKNOWN where the cell is
 * blank or where the text is not one the question is about.
 */
public sealed interface TextCondition extends Condition
        permits TextEquality, OneOf, Contains, StartsWith, Matches, Truth {

    /** The field whose text is asked about. */
    String field();

    /** Whether a text, stripped of surrounding blanks, satisfies the condition. */
    Predicate<String> predicate();

    /** Whether the condition can be decided for a text at all. */
    default boolean decides(String text) {
        return true;
    }

    @Override
    default Verdicts evaluate(Table table) {
        TextColumn column = table.text(field());
        BitSet decided = column.codesWhere(this::decides);
        BitSet holding = column.codesWhere(predicate());
        return Verdicts.of(
                table.size(),
                decided.cardinality() == column.distinct()
                        ? column::known
                        : (from, to) -> column.where(decided, from, to),
                (from, to) -> column.where(holding, from, to));
    }

    @Override
    default Stream<FieldUse> uses() {
        return Stream.of(FieldUse.text(field()));
    }
}
