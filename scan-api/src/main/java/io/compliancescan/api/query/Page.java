package io.compliancescan.api.query;

/**
 * Which part of a long list is wanted.
 *
 * @param number counted from 1
 * @param limit how many entries a page has
 */
public record Page(int number, int limit) {

    static final int USUAL_LIMIT = 20;

    static final int MOST = 500;

    /** So that every entry's place is an int. */
    static final int LAST = Integer.MAX_VALUE / MOST;

    /** How many entries come before. */
    public int offset() {
        return (number - 1) * limit;
    }

    /** The page of a list of that length. */
    public Pagination of(long total) {
        return new Pagination(number, limit, total, (total + limit - 1) / limit);
    }
}
