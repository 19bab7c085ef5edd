package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds when at least one part holds.
 *
 * @param parts at least one
 */
public record AnyOf(List<Condition> parts) implements Condition {

    public AnyOf {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("OR needs at least one condition");
        }
    }

    /** The disjunction of the parts. */
    public static AnyOf of(Condition... parts) {
        return new AnyOf(List.of(parts));
    }

    @Override
    public Verdicts evaluate(Table table) {
        return parts.stream()
                .map(part -> part.evaluate(table))
                .reduce(Verdicts::or)
                .orElseThrow();
    }

    @Override
    public Stream<FieldUse> uses() {
        return parts.stream().flatMap(Condition::uses);
    }
}
