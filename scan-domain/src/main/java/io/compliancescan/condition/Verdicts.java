package io.compliancescan.condition;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * The answer to one condition for every record: YES, NO or UNKNOWN, combined as Kleene's strong three-valued logic has
 * it (S. C. Kleene, Introduction to Metamathematics, 1952, § 64; the logic of SQL's WHERE).
 */
public final class Verdicts {

    /** Below that many records, handing parts to other threads costs more than it saves. */
    private static final int WORTH_SHARING = 1 << 16;

    private final int size;
    private final BitSet yes;
    private final BitSet no;

    /** Takes over both sets, which must not overlap; the caller must not change them afterwards. */
    private Verdicts(int size, BitSet yes, BitSet no) {
        this.size = size;
        this.yes = yes;
        this.no = no;
    }

    /** The same answer, YES, for that many records. */
    public static Verdicts allYes(int size) {
        BitSet yes = new BitSet(size);
        yes.set(0, size);
        return new Verdicts(size, yes, new BitSet());
    }

    /** YES or NO for the records that are known, UNKNOWN for the others. Large tables are asked on all processors. */
    static Verdicts of(int size, Bits known, Bits holds) {
        long[] yes = new long[(size + Long.SIZE - 1) / Long.SIZE];
        long[] no = new long[yes.length];
        IntStream stretches = IntStream.range(0, yes.length);
        (size < WORTH_SHARING ? stretches : stretches.parallel()).forEach(stretch -> {
            int from = stretch * Long.SIZE;
            int to = Math.min(size, from + Long.SIZE);
            long decided = known.of(from, to) & -1L >>> from - to;
            long holding = holds.of(from, to);
            yes[stretch] = decided & holding;
            no[stretch] = decided & ~holding;
        });
        return new Verdicts(size, BitSet.valueOf(yes), BitSet.valueOf(no));
    }

    /** How many records were asked about. */
    public int size() {
        return size;
    }

    /** Whether the answer for the record is YES. */
    public boolean yes(int record) {
        return yes.get(record);
    }

    /** Whether the answer for the record is UNKNOWN. */
    public boolean unknown(int record) {
        return !yes.get(record) && !no.get(record);
    }

    /** The records whose answer is YES; a copy. */
    public BitSet whereYes() {
        return (BitSet) yes.clone();
    }

    /** The records whose answer is YES or UNKNOWN. */
    public BitSet whereNotNo() {
        BitSet records = (BitSet) no.clone();
        records.flip(0, size);
        return records;
    }

    /** How many answers are UNKNOWN. */
    public int countUnknown() {
        return size - yes.cardinality() - no.cardinality();
    }

    /** YES where both are, NO where one is. */
    public Verdicts and(Verdicts other) {
        return new Verdicts(size, intersection(yes, other.yes), union(no, other.no));
    }

    /** YES where one is, NO where both are. */
    public Verdicts or(Verdicts other) {
        return new Verdicts(size, union(yes, other.yes), intersection(no, other.no));
    }

    /** YES where it was NO and the other way round; UNKNOWN stays. */
    public Verdicts not() {
        return new Verdicts(size, no, yes);
    }

    private static BitSet intersection(BitSet one, BitSet other) {
        BitSet result = (BitSet) one.clone();
        result.and(other);
        return result;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet result = (BitSet) one.clone();
        result.or(other);
        return result;
    }
}
