package io.compliancescan.generator;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * What to generate. The first {@code rows} transactions of a bank's feed span exactly {@code days} days from
 * {@code start}; the feed then goes on at the same rate, and {@code daysLater} moves the file along it.
 *
 * @param rows number of data records in the file, 0 to 1,000,000,000
 * @param seed chooses one feed among 2^64
 * @param start first day of the feed; it begins at midnight UTC
 * @param days days the feed takes to bring forth {@code rows} records, 7 to 3,650; an account can only wake from 90 days
 *     of silence when there are at least 92
 * @param daysLater how many days after the start of the feed the file begins, 0 to 3,650. The file always has
 *     {@code rows} records, so its last day is about {@code days} later
 * @param plantedShare share of records that belong to planted patterns, 0 (none) to 0.1. It is a target: files of 120 rows
 *     or more get at least two of each kind, bursts four
 */
public record GeneratorSettings(long rows, long seed, LocalDate start, int days, int daysLater, double plantedShare) {

    private static final LocalDate DEFAULT_START = LocalDate.of(2024, 1, 1);
    private static final int DEFAULT_DAYS = 120;
    private static final double DEFAULT_PLANTED_SHARE = 0.01;

    /**
     * Checks every range.
     *
     * @throws IllegalArgumentException naming the setting, its range and the value found
     */
    public GeneratorSettings {
        Objects.requireNonNull(start, "start");
        requireWithin("rows", rows, 0, 1_000_000_000);
        requireWithin("days", days, 7, 3_650);
        requireWithin("days later", daysLater, 0, 3_650);
        requireWithin("year of the start", start.getYear(), 1900, 9900);
        if (!(plantedShare >= 0 && plantedShare <= 0.1)) {
            throw new IllegalArgumentException("planted share must be between 0 and 0.1, but is " + plantedShare);
        }
    }

    /** A feed of 120 days from 1 January 2024, one record in a hundred planted. */
    public static GeneratorSettings of(long rows, long seed) {
        return new GeneratorSettings(rows, seed, DEFAULT_START, DEFAULT_DAYS, 0, DEFAULT_PLANTED_SHARE);
    }

    /** The same but beginning on another day. */
    public GeneratorSettings withStart(LocalDate newStart) {
        return new GeneratorSettings(rows, seed, newStart, days, daysLater, plantedShare);
    }

    /** The same but spread over another number of days. */
    public GeneratorSettings withDays(int newDays) {
        return new GeneratorSettings(rows, seed, start, newDays, daysLater, plantedShare);
    }

    /**
     * The same feed, seen some days later: what happened before has left the file, what happened since has joined it,
     * and every record in between is the same, down to its id and balances.
     */
    public GeneratorSettings withDaysLater(int newDaysLater) {
        return new GeneratorSettings(rows, seed, start, days, newDaysLater, plantedShare);
    }

    /** The same but with more or fewer planted patterns. */
    public GeneratorSettings withPlantedShare(double newPlantedShare) {
        return new GeneratorSettings(rows, seed, start, days, daysLater, newPlantedShare);
    }

    private static void requireWithin(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be between %,d and %,d, but is %,d", name, least, most, value));
        }
    }
}
