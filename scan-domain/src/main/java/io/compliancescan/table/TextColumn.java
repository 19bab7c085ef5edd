package io.compliancescan.table;

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
    private final String[] dictionary;

    private TextColumn(int[] codes, String[] dictionary) {
        this.codes = codes;
        this.dictionary = dictionary;
    }

    /** Takes over both arrays; the caller must not change them afterwards. */
    static TextColumn owning(int[] codes, String[] dictionary) {
        return new TextColumn(codes, dictionary);
    }

    /** How many records there are. */
    public int size() {
        return codes.length;
    }

    /** How many distinct texts there are; codes run from 0 to one less. */
    public int distinct() {
        return dictionary.length;
    }

    /** The code of a record's text, or {@link #MISSING}. */
    public int code(int record) {
        return codes[record];
    }

    /** The text of a code other than {@link #MISSING}. */
    public String textOf(int code) {
        return dictionary[code];
    }

    /** The text of a record, or empty when its cell is blank. */
    public Optional<String> text(int record) {
        int code = codes[record];
        return code == MISSING ? Optional.empty() : Optional.of(dictionary[code]);
    }

    /** The codes whose text satisfies the predicate. */
    public BitSet codesWhere(Predicate<String> predicate) {
        BitSet matching = new BitSet(dictionary.length);
        for (int code = 0; code < dictionary.length; code++) {
            matching.set(code, predicate.test(dictionary[code]));
        }
        return matching;
    }
}
