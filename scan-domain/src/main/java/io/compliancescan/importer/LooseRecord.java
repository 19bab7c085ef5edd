package io.compliancescan.importer;

import java.util.List;

/**
 * A record as it stands in a file, whether right or wrong.
 *
 * @param line on which it begins, from 1
 * @param lines how many line ends it has, its own included
 * @param cells as they are meant; none of an empty line
 * @param ended whether there is a line end behind it
 * @param open whether the file ends within its quotes
 * @param quoted how many of the cells are quoted
 * @param strayQuotes how many quotes in its quoted cells are neither doubled nor escaped
 * @param strayEscapes before how many of them there is a backslash
 */
record LooseRecord(
        long line,
        int lines,
        List<String> cells,
        boolean ended,
        boolean open,
        int quoted,
        int strayQuotes,
        int strayEscapes) {

    /** Whether there are cells, all of them quoted. */
    boolean allQuoted() {
        return !cells.isEmpty() && quoted == cells.size();
    }

    /** How many cells there are up to the last one that is not blank. */
    int filledWidth() {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** How many cells are not blank. */
    int filled() {
        return (int) cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    /**
     * Whether it is the line of a sum below a table rather than a record: at least half of it blank.
     *
     * @param width how many cells a record has
     */
    boolean isSum(int width) {
        return !blankLine() && filled() * 2 <= width && SumWords.in(cells.get(0));
    }

    /** Whether it is nothing but blanks, without a delimiter. */
    boolean blankLine() {
        return cells.isEmpty() || cells.size() == 1 && cells.get(0).isBlank();
    }

    /** Whether a quoted cell goes on over a line end. */
    boolean ofSeveralLines() {
        return lines > (ended ? 1 : 0);
    }
}
