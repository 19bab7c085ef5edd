package io.compliancescan.importer;

import java.nio.charset.Charset;

/** Bytes that do not spell characters in the charset they were taken for. */
final class BrokenCharacterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    BrokenCharacterException(long line, Charset charset) {
        super("bytes on line " + line + " are not " + charset);
        this.line = line;
    }

    /** The line on which the record with the bytes begins. */
    long line() {
        return line;
    }
}
