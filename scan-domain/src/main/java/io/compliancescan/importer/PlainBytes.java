package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The bytes of a file that has a {@link Form}, put in order on reading: UTF-8, a header line, records of its width,
 * written as RFC 4180 says. Lines keep their numbers, except that a header which is not in the file takes one.
 */
final class PlainBytes extends InputStream {

    private static final int AT_ONCE = 1 << 15;

    private final Form form;
    private final long end;
    private final LooseRecords records;
    private final StringBuilder text = new StringBuilder();
    private byte[] bytes = {};
    private int at;
    private int headerRecords;
    private boolean ended;

    private PlainBytes(InputStream file, Dialect dialect, Form form) {
        this.form = form;
        this.end = form.end().orElse(Long.MAX_VALUE);
        this.records = records(file, dialect, form);
        appendLineEnds(form.preambleLines());
        if (form.headerLines() == 0) {
            appendCells(form.headings());
            appendLineEnds(1);
        }
    }

    /** The bytes of a file of {@link Dialect#PLAIN} that holds the same; of a file that is plain enough, its own. */
    static InputStream of(InputStream file, Dialect dialect) {
        return dialect.form().isPresent()
                ? new PlainBytes(file, dialect, dialect.form().orElseThrow())
                : file;
    }

    /** The dialect of these bytes. */
    static Dialect dialect(Dialect ofFile) {
        return ofFile.form().isPresent() ? Dialect.PLAIN : ofFile;
    }

    /** All records behind the preamble. */
    static LooseRecords records(InputStream file, Dialect dialect, Form form) {
        return new LooseRecords(
                StrictReader.of(file, dialect.charset()), dialect.delimiter(), form.quoting(), form.preambleLines());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == bytes.length) {
            fill();
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    private void fill() throws IOException {
        while (!ended && text.length() < AT_ONCE) {
            Optional<LooseRecord> record = records.next().filter(next -> next.line() < end);
            record.ifPresent(this::append);
            ended = record.isEmpty();
        }
        bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        at = 0;
    }

    private void append(LooseRecord record) {
        if (record.blankLine()) {
            appendLineEnds(record.lines());
        } else if (headerRecords < form.headerLines()) {
            appendCells(headerRecords++ == 0 ? form.headings() : List.of());
            appendLineEnds(record.lines());
        } else if (form.isHeader(record)) {
            appendLineEnds(record.lines());
        } else {
            appendCells(form.fitted(record.cells()));
            appendLineEnds(record.ended() ? 1 : 0);
        }
    }

    private void appendLineEnds(int count) {
        text.append("\n".repeat(count));
    }

    private void appendCells(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : ",");
            appendCell(cells.get(i));
        }
    }

    private void appendCell(String cell) {
        boolean odd = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        if (odd) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }
}
