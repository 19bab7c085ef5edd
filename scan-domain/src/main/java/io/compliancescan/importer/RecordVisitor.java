package io.compliancescan.importer;

import java.util.List;

/** Is led through the records of a file, cell by cell. */
interface RecordVisitor {

    /** Comes first: the headings, none of them blank, no two alike; where two were, the later one has a number. */
    void header(List<String> headings);

    /** A record begins on that line of the file, or the file ends there. */
    void line(long line);

    /**
     * A cell of the record that begins on that line.
     *
     * @param column its place, from 0
     * @param text holds the cell's characters; may change as soon as the call returns
     * @param from where they begin
     * @param to where they have ended
     */
    void cell(int column, char[] text, int from, int to);

    /** The record is complete: every column had its cell. */
    void endOfRecord();
}
