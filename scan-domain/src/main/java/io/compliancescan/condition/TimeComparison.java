package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TimeColumn;
import java.time.Instant;
import java.util.stream.Stream;

/** Compares a point in time with a fixed one. UNKNOWN where the cell is blank or holds no time. */
public record TimeComparison(String field, Operator operator, Instant value) implements Condition {

    @Override
    public Verdicts evaluate(Table table) {
        TimeColumn column = table.time(field);
        return Verdicts.of(
                table.size(),
                column::known,
                Bits.where(record -> operator.holds(
                        Instant.ofEpochMilli(column.millis(record)).compareTo(value))));
    }

    @Override
    public Stream<FieldUse> uses() {
        return Stream.of(FieldUse.time(field));
    }
}
