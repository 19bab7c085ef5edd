package io.compliancescan.importer;

import java.util.ArrayList;
import java.util.List;

/** Cells of a column that allow the same readings: how many there are, and the first of them. */
final class Likeness {

    static final int EXAMPLES = 5;

    private static final int LONGEST_EXAMPLE = 40;

    private final int fits;
    private final List<UnreadableCell> examples = new ArrayList<>();
    private int count;

    Likeness(int fits) {
        this.fits = fits;
    }

    /** The readings, as {@link Fits} has them. */
    int fits() {
        return fits;
    }

    /** Whether the readings include that one. */
    boolean allows(int reading) {
        return (fits & reading) != 0;
    }

    int count() {
        return count;
    }

    List<UnreadableCell> examples() {
        return examples;
    }

    void add(long line, char[] text, int from, int to) {
        if (count++ < EXAMPLES) {
            examples.add(new UnreadableCell(line, shortened(text, from, to)));
        }
    }

    /**
     * Adds the cells that follow those added so far.
     *
     * @param linesBefore how many lines the file has before those that the others know of
     */
    void add(Likeness next, long linesBefore) {
        count += next.count;
        next.examples.stream()
                .limit(EXAMPLES - examples.size())
                .map(cell -> new UnreadableCell(linesBefore + cell.line(), cell.text()))
                .forEach(examples::add);
    }

    private static String shortened(char[] text, int from, int to) {
        int end = Math.min(to, from + LONGEST_EXAMPLE);
        boolean splits = end < to && Character.isHighSurrogate(text[end - 1]);
        return new String(text, from, splits ? end - 1 - from : end - from);
    }
}
