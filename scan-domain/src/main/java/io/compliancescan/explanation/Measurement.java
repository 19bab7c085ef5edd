package io.compliancescan.explanation;

import io.compliancescan.condition.Operator;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import java.math.BigDecimal;

/**
 * A value that was measured over time, and what it is held against.
 *
 * @param measure what was measured, as part of a sentence, such as {@code the sum of amount}
 * @param value what it came to
 * @param operator how it is compared with the limit; the rule is broken where this holds
 * @param limit the rule's limit
 * @param missing how far the value is from the limit; zero where the operator holds
 * @param recordsMissing how many records the window has too few
 * @param records the records of the window, or the one before the silence and the one after it
 * @param span the time from the first of them to the last
 */
public record Measurement(
        String measure,
        BigDecimal value,
        Operator operator,
        BigDecimal limit,
        BigDecimal missing,
        int recordsMissing,
        RecordNumbers records,
        Span span) {}
