package io.compliancescan.api.live;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A scan as it was at one moment.
 *
 * @param version differs between any two snapshots that differ; 32 hexadecimal digits
 * @param json what clients see, in UTF-8; nobody changes the array
 * @param ended whether the scan had ended
 */
public record Snapshot(String version, byte[] json, boolean ended) {

    private static final int VERSION_BYTES = 16;

    /** The snapshot of that content. */
    public static Snapshot of(byte[] json, boolean ended) {
        return new Snapshot(HexFormat.of().formatHex(Arrays.copyOf(hash(json), VERSION_BYTES)), json, ended);
    }

    private static byte[] hash(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
