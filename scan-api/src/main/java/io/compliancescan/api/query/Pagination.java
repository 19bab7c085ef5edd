package io.compliancescan.api.query;

import jakarta.json.bind.annotation.JsonbPropertyOrder;

/**
 * Which part of a list an answer has.
 *
 * @param page counted from 1; may lie behind the last
 * @param limit how many entries a page has
 * @param total how many entries there are
 * @param pages how many pages there are
 */
@JsonbPropertyOrder({"page", "limit", "total", "pages"})
public record Pagination(int page, int limit, long total, long pages) {}
