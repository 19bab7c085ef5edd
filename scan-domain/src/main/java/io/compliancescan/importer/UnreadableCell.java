package io.compliancescan.importer;

/**
 * A cell that does not hold what its column holds.
 *
 * @param line the line of the file its record starts at, from 1
 * @param text what it holds; at most 40 characters
 */
public record UnreadableCell(long line, String text) {}
