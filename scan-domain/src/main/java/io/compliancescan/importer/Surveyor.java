package io.compliancescan.importer;

/**
 * Learns something from all cells of a file. Parts of the file are looked at by surveyors of their own, side by side.
 *
 * @param <S> the surveyor itself
 */
public interface Surveyor<S extends Surveyor<S>> {

    /** One that knows nothing yet, for records further down. Called in any thread. */
    S ofMore();

    /**
     * A cell, without surrounding blanks.
     *
     * @param column its place, from 0
     * @param text holds the cell's characters; may change as soon as the call returns
     * @param from where they begin
     * @param to where they have ended; {@code from} when the cell is blank
     */
    void cell(int column, char[] text, int from, int to);

    /** Takes over what another one learned from the cells that follow those seen so far. */
    void add(S next);
}
