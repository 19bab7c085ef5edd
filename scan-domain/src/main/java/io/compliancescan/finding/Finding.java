package io.compliancescan.finding;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One breach of one rule, with the evidence that proves it.
 *
 * @param account whom it concerns; empty when the table has no account or its cell is blank
 * @param records the records involved
 * @param span the time covered, for breaches that only time makes
 * @param amount the sum of the records' amounts, when the table has amounts and they can be read
 * @param measured the value that broke the rule, when the rule has a threshold
 * @param counterparties how many parties the records have at their other ends, seen from whom it concerns; empty when the
 *     table has no recipient
 */
public record Finding(
        String account,
        RecordNumbers records,
        Optional<Span> span,
        Optional<BigDecimal> amount,
        Optional<BigDecimal> measured,
        OptionalInt counterparties) {}
