package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.stream.Stream;

/** Holds when the other condition is answered with NO; an UNKNOWN stays UNKNOWN. */
public record Not(Condition condition) implements Condition {

    @Override
    public Verdicts evaluate(Table table) {
        return condition.evaluate(table).not();
    }

    @Override
    public Stream<FieldUse> uses() {
        return condition.uses();
    }
}
