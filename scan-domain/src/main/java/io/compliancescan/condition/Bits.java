package io.compliancescan.condition;

import java.util.function.IntPredicate;

/**
 * For which of at most 64 records in a row something holds, as bits: bit {@code i} is about record {@code from + i}. A
 * loop of its own for each question is what the compiler of the JVM can make fast; a predicate called record by record
 * costs several times as much.
 */
@FunctionalInterface
interface Bits {

    /** The bits of the records from one up to, but without, another; those above do not matter. */
    long of(int from, int to);

    /** The opposite. */
    default Bits not() {
        return (from, to) -> ~of(from, to);
    }

    /** The bits of the records for which the predicate holds. */
    static Bits where(IntPredicate predicate) {
        return (from, to) -> {
            long bits = 0;
            for (int record = from; record < to; record++) {
                if (predicate.test(record)) {
                    bits |= 1L << record - from;
                }
            }
            return bits;
        };
    }
}
