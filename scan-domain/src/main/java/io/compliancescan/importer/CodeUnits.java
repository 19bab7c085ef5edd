package io.compliancescan.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a charset stand for, as far as quotes and line ends go.
 *
 * @param width how many bytes a unit has
 * @param lower which of them is the lowest one: the first or the last
 */
record CodeUnits(int width, int lower) {

    /** Those of UTF-16, UTF-32, or of a charset that spells ASCII as ASCII and never anything else with the same bytes. */
    static CodeUnits of(Charset charset) {
        if (charset.equals(WideCharset.UTF_32LE) || charset.equals(WideCharset.UTF_32BE)) {
            return new CodeUnits(4, charset.equals(WideCharset.UTF_32LE) ? 0 : 3);
        }
        if (charset.equals(StandardCharsets.UTF_16LE)) {
            return new CodeUnits(2, 0);
        }
        return charset.equals(StandardCharsets.UTF_16BE) ? new CodeUnits(2, 1) : new CodeUnits(1, 0);
    }

    /** Whether characters of ASCII have zero bytes in that charset. */
    static boolean areWide(Charset charset) {
        return of(charset).width > 1;
    }

    /**
     * Where the last record ends that is complete, or 0 when none is.
     *
     * @param bytes begin with a record
     * @param filled how many there are, whole units
     */
    int endOfLastRecord(byte[] bytes, int filled) {
        boolean quoted = quotes(bytes, filled) % 2 == 1;
        for (int at = filled - width; at >= 0; at -= width) {
            int unit = unit(bytes, at);
            if (unit == RecordHandler.QUOTE) {
                quoted = !quoted;
            } else if (!quoted && endsLine(unit, bytes, at + width, filled)) {
                return at + width;
            }
        }
        return 0;
    }

    /**
     * Where the last lines begin that end records, not more than so many of them; 0 when there are not as many.
     *
     * @param bytes that end with a record
     */
    int startOfLastLines(byte[] bytes, int filled, int most) {
        boolean quoted = false;
        int lines = 1;
        for (int at = filled - 2 * width; at >= 0; at -= width) {
            int unit = unit(bytes, at);
            if (unit(bytes, at + width) == RecordHandler.QUOTE) {
                quoted = !quoted;
            }
            if (!quoted && endsLine(unit, bytes, at + width, filled) && lines++ == most) {
                return at + width;
            }
        }
        return 0;
    }

    /** Whether there is a character of ASCII that can be seen. */
    boolean anyVisible(byte[] bytes, int filled) {
        for (int at = 0; at < filled; at += width) {
            int unit = unit(bytes, at);
            if (unit > ' ' && unit < '\u007f') {
                return true;
            }
        }
        return false;
    }

    private int quotes(byte[] bytes, int filled) {
        int quotes = 0;
        for (int at = 0; at < filled; at += width) {
            quotes += unit(bytes, at) == RecordHandler.QUOTE ? 1 : 0;
        }
        return quotes;
    }

    /** A carriage return at the end does not, as long as nobody knows what follows. */
    private boolean endsLine(int unit, byte[] bytes, int next, int filled) {
        return unit == '\n' || unit == '\r' && next < filled && unit(bytes, next) != '\n';
    }

    private int unit(byte[] bytes, int at) {
        if (width == 1) {
            return bytes[at];
        }
        int unit = 0;
        for (int place = 0; place < width; place++) {
            int bytesUp = lower == 0 ? place : width - 1 - place;
            unit |= (bytes[at + place] & 0xFF) << Byte.SIZE * bytesUp;
        }
        return unit;
    }
}
