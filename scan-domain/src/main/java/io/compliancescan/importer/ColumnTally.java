package io.compliancescan.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Counts what the cells of one column allow to be read. */
final class ColumnTally {

    private final CellReader reader;
    private final NumberTallies numbers = new NumberTallies();
    private final DistinctTally distinct;
    private final List<Likeness> likenesses = new ArrayList<>();
    private Likeness last = new Likeness(Fits.NOTHING);
    private int blank;

    ColumnTally(CellReader reader) {
        this(reader, new DistinctTally());
    }

    private ColumnTally(CellReader reader, DistinctTally distinct) {
        this.reader = reader;
        this.distinct = distinct;
        likenesses.add(last);
    }

    /** A tally of cells further down in the column. May be called by any thread. */
    ColumnTally ofMore(CellReader ownReader) {
        return new ColumnTally(ownReader, distinct.ofMore());
    }

    /**
     * Counts the cells that follow those counted so far.
     *
     * @param linesBefore how many lines the file has before those that the other tally knows of
     */
    void add(ColumnTally next, long linesBefore) {
        blank += next.blank;
        distinct.add(next.distinct);
        numbers.add(next.numbers);
        next.likenesses.forEach(more -> likeness(more.fits()).add(more, linesBefore));
    }

    /**
     * Counts a cell.
     *
     * @param line the line its record begins at
     */
    void add(long line, char[] text, int from, int to) {
        int start = Blanks.skip(text, from, to);
        int end = Blanks.skipBack(text, start, to);
        if (start == end) {
            blank++;
            return;
        }
        distinct.add(text, start, end);
        int fits = reader.fits(text, start, end, numbers);
        if (fits != last.fits()) {
            last = likeness(fits);
        }
        last.add(line, text, start, end);
    }

    /** The exact sum of its numbers, read in that notation. */
    BigDecimal sum(NumberNotation notation) {
        return numbers.sum(notation);
    }

    ColumnProfile profile(String heading) {
        return new ColumnVerdict(likenesses).profile(heading, blank, distinct.count(), numbers);
    }

    /** There are few kinds of cells in a column, so looking through them beats a map. */
    private Likeness likeness(int fits) {
        for (Likeness likeness : likenesses) {
            if (likeness.fits() == fits) {
                return likeness;
            }
        }
        Likeness added = new Likeness(fits);
        likenesses.add(added);
        return added;
    }
}
