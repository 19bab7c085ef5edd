package io.compliancescan.pii;

/** Tells whether a cell, as a whole, is something. Takes time in proportion to the cell's length. */
@FunctionalInterface
interface Recogniser {

    /**
     * @param cell without surrounding blanks, not empty
     */
    boolean recognises(CharSequence cell);
}
