package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.NumberColumn;
import io.compliancescan.table.Table;
import java.util.stream.Stream;

/** A question about one number. UNKNOWN where the cell is blank or holds no number. */
public sealed interface NumberCondition extends Condition permits NumberComparison, Between, MultipleOf {

    /** The field whose number is asked about. */
    String field();

    /** The answers for the field's column. */
    Verdicts over(NumberColumn column);

    @Override
    default Verdicts evaluate(Table table) {
        return over(table.number(field()));
    }

    @Override
    default Stream<FieldUse> uses() {
        return Stream.of(FieldUse.number(field()));
    }
}
