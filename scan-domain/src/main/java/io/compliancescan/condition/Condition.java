package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.stream.Stream;

/**
 * A question about one record. Blank and unreadable cells make the answer UNKNOWN, as NULL does in SQL: a condition
 * never holds, and its negation never holds, because something could not be read.
 */
public sealed interface Condition
        permits AllOf,
                AnyOf,
                Not,
                Exists,
                FieldEquality,
                LinearComparison,
                NumberCondition,
                TextCondition,
                TimeComparison {

    /** The answers for all records of the table, which must offer {@link #uses()}. */
    Verdicts evaluate(Table table);

    /** The fields looked at, and how; a field may appear more than once. */
    Stream<FieldUse> uses();
}
