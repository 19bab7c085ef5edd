package io.compliancescan.importer;

import java.util.Optional;

/**
 * How numbers are read.
 *
 * @param notation how they are written
 * @param onlyUnit the one unit that is read, besides numbers without a unit; empty when all are, whatever they count
 */
public record NumberReading(NumberNotation notation, Optional<String> onlyUnit) {

    /** Numbers of that notation, whatever their unit. */
    public static NumberReading of(NumberNotation notation) {
        return new NumberReading(notation, Optional.empty());
    }
}
