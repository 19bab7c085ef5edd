package io.compliancescan.web;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1 to {@link #pages}
 * @param total how long the list is
 */
public record Paging(int page, long total) {

    /** How many entries a page has. */
    static final int SIZE = 25;

    /** The page that was asked for, or the nearest there is; the first when what was asked for is not a number. */
    static Paging of(String asked, long total) {
        int last = pages(total);
        try {
            return new Paging(Math.min(Math.max(Integer.parseInt(asked), 1), last), total);
        } catch (NumberFormatException notANumber) {
            return new Paging(1, total);
        }
    }

    /** How many entries come before. */
    public int offset() {
        return (page - 1) * SIZE;
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return pages(total);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    /** Such as {@code 26–50 of 1,204}. */
    public String text() {
        long to = Math.min(total, (long) offset() + SIZE);
        return Figures.count(offset() + 1L) + "–" + Figures.count(to) + " of " + Figures.count(total);
    }

    private static int pages(long total) {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
