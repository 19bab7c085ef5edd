package io.compliancescan.rule;

import io.compliancescan.condition.Condition;
import io.compliancescan.table.FieldUse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A way by which something comes to a party or goes from it.
 *
 * @param party the field whose text names the party
 * @param filter only records for which it holds; all records when empty
 */
public record Way(String party, Optional<Condition> filter) {

    /** The way that records take for which the condition holds. */
    public static Way of(String party, Condition filter) {
        return new Way(party, Optional.of(filter));
    }

    Stream<FieldUse> uses() {
        return population().uses();
    }

    /** The records that take it, by party. */
    Population population() {
        return new Population(filter, List.of(party));
    }
}
