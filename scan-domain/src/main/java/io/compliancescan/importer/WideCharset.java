package io.compliancescan.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Tells charsets of two or four bytes a character, and UTF-8 with a mark, by the first bytes of a file: by a byte order
 * mark, or else by where the zeros are. Most characters of a table are ASCII, all bytes of which are zero but one.
 */
final class WideCharset {

    static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** Less of a file tells nothing. */
    private static final int LEAST = 8;

    private WideCharset() {}

    /** What a mark says. */
    static Optional<Charset> marked(byte[] head) {
        if (FileHead.startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (FileHead.startsWith(head, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(UTF_32LE);
        }
        if (FileHead.startsWith(head, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(UTF_32BE);
        }
        if (FileHead.startsWith(head, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return FileHead.startsWith(head, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** What the zeros say. */
    static Optional<Charset> unmarked(byte[] head) {
        if (head.length < LEAST) {
            return Optional.empty();
        }
        double[] zeros = shareOfZeros(head);
        if (often(zeros[1]) && often(zeros[2]) && often(zeros[3]) && zeros[0] == 0) {
            return Optional.of(UTF_32LE);
        }
        if (often(zeros[0]) && often(zeros[1]) && often(zeros[2]) && zeros[3] == 0) {
            return Optional.of(UTF_32BE);
        }
        if (often(zeros[1]) && often(zeros[3]) && zeros[0] == 0 && zeros[2] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return often(zeros[0]) && often(zeros[2]) && zeros[1] == 0 && zeros[3] == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /** How many of every fourth byte are zero, from the first, second, third and fourth on, 0 to 1. */
    private static double[] shareOfZeros(byte[] head) {
        double[] zeros = new double[4];
        int whole = head.length / 4 * 4;
        for (int i = 0; i < whole; i++) {
            zeros[i % 4] += head[i] == 0 ? 4.0 / whole : 0;
        }
        return zeros;
    }

    private static boolean often(double share) {
        return share > 0.5;
    }
}
