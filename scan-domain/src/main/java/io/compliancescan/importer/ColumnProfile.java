package io.compliancescan.importer;

import java.util.List;
import java.util.Optional;

/**
 * What one column holds, over all records.
 *
 * @param heading its heading as the file has it, with a number when an earlier column has the same
 * @param type what most of its cells hold
 * @param numberNotations how its numbers may be written; two when the cells fit both ways and would differ; empty when
 *     it holds no numbers
 * @param units what its numbers are counted in, where they say so, the most frequent first: currencies, by their ISO 4217
 *     code or, where that is open, their sign, and {@code %}; those of more than one must not be compared or added up
 * @param timeNotations how its times may be written, likewise, the likeliest first; empty when it holds no times
 * @param blank how many cells are blank
 * @param distinct how many different texts there are; no more than {@link #DISTINCT_BOUND} are told apart
 * @param unreadable how many cells are neither blank nor of the type
 * @param unreadableExamples the first of them
 * @param range the least and the greatest number; only for numbers that can be written one way,
 *     and are not of several units
 */
public record ColumnProfile(
        String heading,
        ColumnType type,
        List<NumberNotation> numberNotations,
        List<String> units,
        List<TimeNotation> timeNotations,
        int blank,
        int distinct,
        int unreadable,
        List<UnreadableCell> unreadableExamples,
        Optional<NumberRange> range) {

    /** How many different texts of a column are told apart at most. */
    public static final int DISTINCT_BOUND = 10_000;

    public ColumnProfile {
        numberNotations = List.copyOf(numberNotations);
        units = List.copyOf(units);
        timeNotations = List.copyOf(timeNotations);
        unreadableExamples = List.copyOf(unreadableExamples);
    }
}
