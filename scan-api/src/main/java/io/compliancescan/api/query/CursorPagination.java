package io.compliancescan.api.query;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;

/**
 * Which part of a list an answer has, and how the next is asked for.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last
 */
@JsonbPropertyOrder({"page", "limit", "total", "pages", "nextCursor"})
public record CursorPagination(Integer page, int limit, long total, long pages, String nextCursor) {

    /**
     * The part that a page of a list of that length is.
     *
     * @param byCursor whether the page was asked for by a cursor, so that nobody knows its number
     * @param next where the next page begins, if there is one
     */
    public static CursorPagination of(Page page, long total, boolean byCursor, Optional<Cursor> next) {
        Pagination numbers = page.of(total);
        return new CursorPagination(
                byCursor ? null : numbers.page(),
                numbers.limit(),
                numbers.total(),
                numbers.pages(),
                next.map(Cursor::toString).orElse(null));
    }
}
