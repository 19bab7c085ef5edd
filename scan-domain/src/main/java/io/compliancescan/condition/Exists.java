package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.util.stream.Stream;

/** Holds when the cell is not blank, whether it can be read as anything or not. Never UNKNOWN. */
public record Exists(String field) implements Condition {

    @Override
    public Verdicts evaluate(Table table) {
        TextColumn column = table.text(field);
        return Verdicts.of(table.size(), (from, to) -> -1L, column::known);
    }

    @Override
    public Stream<FieldUse> uses() {
        return Stream.of(FieldUse.text(field));
    }
}
