package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds when every part holds.
 *
 * @param parts at least one
 */
public record AllOf(List<Condition> parts) implements Condition {

    public AllOf {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("AND needs at least one condition");
        }
    }

    /** The conjunction of the parts. */
    public static AllOf of(Condition... parts) {
        return new AllOf(List.of(parts));
    }

    @Override
    public Verdicts evaluate(Table table) {
        return parts.stream()
                .map(part -> part.evaluate(table))
                .reduce(Verdicts::and)
                .orElseThrow();
    }

    @Override
    public Stream<FieldUse> uses() {
        return parts.stream().flatMap(Condition::uses);
    }
}
