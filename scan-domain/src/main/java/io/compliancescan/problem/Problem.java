package io.compliancescan.problem;

/**
 * One thing that is wrong with what somebody sent.
 *
 * @param pointer where, as a JSON pointer (RFC 6901) into what was sent, such as {@code /rules/0/severity}; empty for
 *     the whole of it
 * @param message what is wrong and what to do, for people
 */
public record Problem(String pointer, String message) {}
