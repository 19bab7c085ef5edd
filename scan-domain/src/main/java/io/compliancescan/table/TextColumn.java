package io.compliancescan.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Text, stored once per distinct value: a record holds the code of its text. A condition on text is therefore decided
 * once per distinct value, not once per record.
 */
public final class TextColumn {

    /** The code of a record whose cell is blank. */
    public static final int MISSING = -1;

    private final int[] codes;
    private final Texts texts;
    private final boolean complete;

    private TextColumn(int[] codes, Texts texts) {
        this.codes = codes;
        this.texts = texts;
        this.complete = Arrays.stream(codes).noneMatch(code -> code == MISSING);
    }

    /** Takes over both; the caller must not change them afterwards. */
    static TextColumn owning(int[] codes, Texts texts) {
        return new TextColumn(codes, texts);
    }

    /** How many records there are. */
    public int size() {
        return codes.length;
    }

    /** How many distinct texts there are; codes run from 0 to one less. */
    public int distinct() {
        return texts.size();
    }

    /** The code of a record's text, or {@link #MISSING}. */
    public int code(int record) {
        return codes[record];
    }

    /** Whether the record's cell is not blank. */
    public boolean known(int record) {
        return codes[record] != MISSING;
    }

    /** Which of at most 64 records in a row are {@link #known}, as bits; any above them. */
    public long known(int from, int to) {
        if (complete) {
            return -1L;
        }
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (codes[record] != MISSING ? 1L : 0L) << record - from;
        }
        return bits;
    }

    /** Takes the records out whose cell is blank. */
    public void retainKnown(BitSet records) {
        if (!complete) {
            records.stream().filter(record -> !known(record)).forEach(records::clear);
        }
    }

    /** Which of at most 64 records in a row have one of the codes, as bits; a blank cell has none. */
    public long where(BitSet sought, int from, int to) {
        long bits = 0;
        for (int record = from; record < to; record++) {
            int code = codes[record];
            bits |= (code != MISSING && sought.get(code) ? 1L : 0L) << record - from;
        }
        return bits;
    }

    /** The text of a code other than {@link #MISSING}. */
    public String textOf(int code) {
        return texts.text(code);
    }

    /** The text of a record, or empty when its cell is blank. */
    public Optional<String> text(int record) {
        int code = codes[record];
        return code == MISSING ? Optional.empty() : Optional.of(texts.text(code));
    }

    /**
     * For each code of this column the code of the same text in another one, or {@link #MISSING}.
     *
     * @param codes those of this column that are asked about; the others are missing
     * @param otherCodes those of the other column that are looked among
     */
    public int[] codesIn(TextColumn other, BitSet codes, BitSet otherCodes) {
        return CommonTexts.of(texts, codes, other.texts, otherCodes);
    }

    /** The codes whose text satisfies the predicate. */
    public BitSet codesWhere(Predicate<String> predicate) {
        BitSet matching = new BitSet(texts.size());
        for (int code = 0; code < texts.size(); code++) {
            matching.set(code, predicate.test(texts.text(code)));
        }
        return matching;
    }
}
