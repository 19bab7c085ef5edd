package io.compliancescan.persistence.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** How a piece of an upload is stored. */
final class Chunk {

    /** How many bytes of the upload every piece but the last one holds. */
    static final int SIZE = 1 << 20;

    private Chunk() {}

    /** How many pieces so many bytes make. */
    static int count(long bytes) {
        return Math.toIntExact((bytes + SIZE - 1) / SIZE);
    }

    static byte[] compress(byte[] bytes) throws IOException {
        var content = new ByteArrayOutputStream(bytes.length / 2);
        try (var gzip = new FastGzip(content)) {
            gzip.write(bytes);
        }
        return content.toByteArray();
    }

    static byte[] expand(byte[] content) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(content), 1 << 16)) {
            return gzip.readAllBytes();
        }
    }

    /** Whether what is stored is that piece; not if it is damaged. */
    static boolean holds(byte[] content, byte[] bytes) {
        try {
            return Arrays.equals(expand(content), bytes);
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes a third of the default's time for a few percent more bytes. */
    private static final class FastGzip extends GZIPOutputStream {

        private FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
