package io.compliancescan.importer;

/** A file that cannot be read as a table. Says where and why, and what to do. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long line;

    /**
     * @param line the line of the file, from 1
     * @param message what is wrong there and what to do
     */
    public UnreadableFileException(long line, String message) {
        super(message);
        this.line = line;
    }

    /** The line of the file, from 1. */
    public long line() {
        return line;
    }
}
