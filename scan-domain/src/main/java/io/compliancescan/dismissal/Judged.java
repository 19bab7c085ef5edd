package io.compliancescan.dismissal;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How bad a violation is, as far as that decides whether what was said of another goes for it as well.
 *
 * @param amount of money, whatever its sign
 * @param measured what its rule measured
 * @param records how many records prove it
 */
public record Judged(Optional<BigDecimal> amount, Optional<BigDecimal> measured, int records) {

    /** Equal numbers are equal however many zeros they were written with, and money that goes is as much as money that comes. */
    public Judged {
        amount = amount.map(BigDecimal::abs).map(BigDecimal::stripTrailingZeros);
        measured = measured.map(BigDecimal::stripTrailingZeros);
    }

    /** Whether it is worse in any respect. A number that there was not before is worse. */
    public boolean worseThan(Judged other) {
        return records > other.records || exceeds(amount, other.amount) || exceeds(measured, other.measured);
    }

    private static boolean exceeds(Optional<BigDecimal> number, Optional<BigDecimal> limit) {
        return number.filter(value -> limit.isEmpty() || value.compareTo(limit.get()) > 0)
                .isPresent();
    }

    /** The larger, the worse; only for choosing among many. */
    BigDecimal size() {
        return amount.or(() -> measured).orElse(BigDecimal.valueOf(records));
    }
}
