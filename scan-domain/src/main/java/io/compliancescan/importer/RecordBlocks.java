package io.compliancescan.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Cuts a file of separated values into blocks of whole records, which can be read side by side. It looks at nothing but
 * quotes and line ends: a line end is that of a record when the quotes before it are even in number. That holds where
 * quotes are used as RFC 4180 says, and whoever reads the blocks refuses the others.
 */
final class RecordBlocks implements Iterator<InputStream> {

    private static final int SIZE = 1 << 18;

    /** Of a record that is longer the end is not looked for: all that is left of the file is one block. */
    private static final int LONGEST_RECORD = 1 << 24;

    private final InputStream bytes;
    private final CodeUnits units;
    private final int size;
    private final int longestRecord;
    private byte[] rest = {};

    /** The bytes of the block that came last, except one that is empty or longer than records are. */
    private byte[] last = {};

    private int lastFilled;
    private boolean atStart = true;
    private boolean ended;

    /**
     * Blocks of a quarter of a mebibyte, or as much as a record takes, of a file put in order: written as
     * {@link PlainBytes#dialect} says.
     *
     * @param file from the beginning; read as blocks are asked for, not closed
     */
    static RecordBlocks of(InputStream file, Dialect dialect) {
        return new RecordBlocks(
                PlainBytes.of(file, dialect), PlainBytes.dialect(dialect).charset(), SIZE, LONGEST_RECORD);
    }

    /**
     * @param size of a block in bytes, even
     * @param longestRecord of which the end is looked for, in bytes, about
     */
    RecordBlocks(InputStream bytes, Charset charset, int size, int longestRecord) {
        this.bytes = bytes;
        this.units = CodeUnits.of(charset);
        this.size = size;
        this.longestRecord = longestRecord;
    }

    @Override
    public boolean hasNext() {
        return !ended;
    }

    /**
     * The next block. The first one holds more than empty lines, if the file does; the last one may be empty.
     *
     * @throws UncheckedIOException when the bytes cannot be had
     */
    @Override
    public InputStream next() {
        if (ended) {
            throw new NoSuchElementException();
        }
        try {
            return cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines of the file, as far as they are in its last block: whole records, to be read once more. */
    InputStream lastLines(int most) {
        int start = units.startOfLastLines(last, lastFilled, most);
        return new ByteArrayInputStream(last, start, lastFilled - start);
    }

    private InputStream block(byte[] block, int filled) {
        last = block;
        lastFilled = filled;
        return new ByteArrayInputStream(block, 0, filled);
    }

    private InputStream cut() throws IOException {
        byte[] block = rest;
        for (int length = Math.max(size, 2 * rest.length); length <= longestRecord; length *= 2) {
            int filled = block.length;
            block = Arrays.copyOf(block, length);
            filled += bytes.readNBytes(block, filled, length - filled);
            if (filled < length) {
                ended = true;
                return filled > 0 ? block(block, filled) : InputStream.nullInputStream();
            }
            int end = units.endOfLastRecord(block, filled);
            if (end > 0 && (!atStart || units.anyVisible(block, end))) {
                atStart = false;
                rest = Arrays.copyOfRange(block, end, filled);
                return block(block, end);
            }
        }
        ended = true;
        lastFilled = 0;
        return new SequenceInputStream(new ByteArrayInputStream(block), bytes);
    }
}
