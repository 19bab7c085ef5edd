package io.compliancescan.api.query;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Which part of a list an answer has, and how the next is asked for.
 *
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last
 */
@JsonbPropertyOrder({"page", "limit", "total", "pages", "nextCursor"})
public record CursorPagination(Integer page, int limit, long total, long pages, String nextCursor) {}
