package io.compliancescan.upload;

/**
 * A file as it was brought, before it was unpacked and made into separated values.
 *
 * @param sha256 of its bytes; 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record Original(String sha256, long size) {}
