package io.compliancescan.api.query;

/**
 * Which part of a long list is wanted, by clients that count entries instead of pages.
 *
 * @param offset how many entries come before
 * @param limit how many entries it has at most
 */
public record Slice(int offset, int limit) {

    static final int USUAL_LIMIT = 100;
}
