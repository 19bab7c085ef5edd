package io.compliancescan.explanation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One record of an explanation.
 *
 * @param number counted from 1 after the header
 * @param time when it happened, where the rule asks for the time
 * @param values the cells the rule looks at, and the account and the amount where there are any
 * @param clause the rule's condition and its answer for the record; empty where the rule asks nothing of single records
 * @param failed the questions that kept the condition from holding
 */
public record RecordEvidence(
        int number, Optional<Instant> time, List<Seen> values, Optional<Clause> clause, List<Clause> failed) {

    public RecordEvidence {
        values = List.copyOf(values);
        failed = List.copyOf(failed);
    }
}
