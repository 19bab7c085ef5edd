package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * The last line of a file.
 *
 * @param number from 1
 * @param ended whether there is a line end behind it
 */
record LastLine(long number, boolean ended) {

    /**
     * The last line, or as far as there are characters of the charset.
     *
     * @throws IOException when the bytes cannot be had
     */
    static LastLine of(FileBytes file, Charset charset) throws IOException {
        LineCount count = new LineCount();
        try (InputStream bytes = file.open()) {
            char[] text = new char[1 << 13];
            StrictReader characters = StrictReader.of(bytes, charset);
            for (int length = characters.read(text); length >= 0; length = characters.read(text)) {
                count.add(text, length);
            }
        } catch (CharacterCodingException e) {
            return new LastLine(count.lines, true);
        }
        return new LastLine(count.lines, count.atLineEnd());
    }

    /** The refusal, which says as well when the file looks cut off where it is broken. */
    UnreadableFileException explain(UnreadableFileException refusal) {
        if (ended || number == 1 || refusal.line() != number) {
            return refusal;
        }
        return new UnreadableFileException(
                number,
                "The file seems to be cut off: it ends on line " + number + ", without a line end. Send all of it, or"
                        + " delete that line if the rest is all you need. " + refusal.getMessage());
    }

    /** Counts lines as editors do: CR, LF and both together end one. */
    private static final class LineCount {

        private long lines = 1;
        private char last;

        void add(char[] text, int length) {
            for (int i = 0; i < length; i++) {
                boolean secondOfTwo = last == '\r' && text[i] == '\n';
                if (atLineEnd() && !secondOfTwo) {
                    lines++;
                }
                last = text[i];
            }
        }

        /** Whether the character counted last ends a line. */
        boolean atLineEnd() {
            return last == '\n' || last == '\r';
        }
    }
}
