package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/** The first bytes of a file: enough to tell what is no text at all, and how the rest is probably written. */
final class FileHead {

    private static final int SIZE = 1 << 16;

    private final byte[] bytes;
    private final Optional<Charset> knownCharset;
    private final String text;

    private FileHead(byte[] bytes, Optional<Charset> said) {
        this.bytes = bytes;
        this.knownCharset = WideCharset.marked(bytes).or(() -> said).or(() -> WideCharset.unmarked(bytes));
        this.text = withoutMark(new String(bytes, knownCharset.orElse(StandardCharsets.UTF_8)));
    }

    /**
     * Reads it.
     *
     * @param said the charset that somebody knows it to have; a byte order mark knows better
     * @throws UnreadableFileException when the file is empty or holds no text
     */
    static FileHead of(FileBytes file, Optional<Charset> said) throws IOException {
        try (InputStream in = file.open()) {
            FileHead head = new FileHead(in.readNBytes(SIZE), said);
            head.refuseWhatIsNoText();
            return head;
        }
    }

    /** The charset that a byte order mark, a person or the pattern of its zeros tells; empty when nothing does. */
    Optional<Charset> knownCharset() {
        return knownCharset;
    }

    /** The characters, without a byte order mark; broken ones are replaced. */
    String text() {
        return text;
    }

    /** Whether the file may go on after it. */
    boolean mayGoOn() {
        return bytes.length == SIZE;
    }

    private void refuseWhatIsNoText() {
        if (bytes.length == 0) {
            throw new UnreadableFileException(
                    1, "The file is empty. Send a file with a header line, such as \"account,amount\".");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            throw new UnreadableFileException(1, "The file is an archive. Send what is in it, as CSV (UTF-8).");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw new UnreadableFileException(1, "The file is a PDF document. Send the data as CSV (UTF-8).");
        }
        if (knownCharset.filter(CodeUnits::areWide).isEmpty()) {
            refuseNul();
        }
    }

    private void refuseNul() {
        int line = 1;
        for (byte b : bytes) {
            if (b == 0) {
                throw RecordHandler.binary(line);
            }
            line += b == '\n' ? 1 : 0;
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whether the bytes begin with those expected, each 0 to 255. */
    static boolean startsWith(byte[] bytes, int... expected) {
        return bytes.length >= expected.length
                && IntStream.range(0, expected.length).allMatch(place -> (bytes[place] & 0xFF) == expected[place]);
    }
}
