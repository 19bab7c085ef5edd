package io.compliancescan.dismissal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How bad a violation is, as far as that decides whether what was said of another goes for it as well.
 *
 * @param amount of money, whatever its sign
 * @param measured what its rule measured
 * @param records how many records prove it
 * @param counterparties how many parties are at the other ends of its records; empty where nobody has counted them
 */
public record Judged(
        Optional<BigDecimal> amount, Optional<BigDecimal> measured, int records, OptionalInt counterparties) {

    /** Equal numbers are equal however many zeros they were written with, and money that goes is as much as money that comes. */
    public Judged {
        amount = amount.map(BigDecimal::abs).map(BigDecimal::stripTrailingZeros);
        measured = measured.map(BigDecimal::stripTrailingZeros);
    }

    /**
     * Whether it is worse in any respect. An amount or a measure that there was not before is worse. Counterparties that
     * were not counted on either side say nothing.
     */
    public boolean worseThan(Judged other) {
        return records > other.records
                || exceeds(amount, other.amount)
                || exceeds(measured, other.measured)
                || exceeds(counterparties, other.counterparties);
    }

    private static boolean exceeds(Optional<BigDecimal> number, Optional<BigDecimal> limit) {
        return number.filter(value -> limit.isEmpty() || value.compareTo(limit.get()) > 0)
                .isPresent();
    }

    private static boolean exceeds(OptionalInt count, OptionalInt limit) {
        return count.isPresent() && limit.isPresent() && count.getAsInt() > limit.getAsInt();
    }

    /** The larger, the worse; only for choosing among many. */
    BigDecimal size() {
        return amount.or(() -> measured).orElse(BigDecimal.valueOf(records));
    }
}
