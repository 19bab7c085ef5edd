package io.compliancescan.importer;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The last records of a file that was read strictly, to be looked at once more. */
final class LastRecords implements RecordVisitor {

    /** So many lines are looked at. */
    static final int MOST = 16;

    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private long line;

    private LastRecords() {}

    /**
     * Reads them.
     *
     * @param lines the last ones of the file; the header may be among them
     * @param table what was read of the file
     */
    static List<Row> of(InputStream lines, Dialect dialect, TableProfile table, long linesOfFile) {
        LastRecords last = new LastRecords();
        CsvRecords.visitMore(lines, dialect, table.columns().size(), last);
        long linesBefore = linesOfFile - (last.line - 1);
        return last.rows.stream()
                .skip(Math.max(0, last.rows.size() - table.records()))
                .map(row -> new Row(linesBefore + row.line(), row.cells()))
                .toList();
    }

    @Override
    public void header(List<String> headings) {
        throw new AssertionError("records from the midst of a file have no header");
    }

    @Override
    public void line(long number) {
        line = number;
    }

    @Override
    public void cell(int column, char[] text, int from, int to) {
        cells.add(new String(text, from, to - from).strip());
    }

    @Override
    public void endOfRecord() {
        rows.add(new Row(line, List.copyOf(cells)));
        cells = new ArrayList<>();
    }

    /**
     * One of them.
     *
     * @param line on which it begins, from 1
     * @param cells without surrounding blanks
     */
    record Row(long line, List<String> cells) {}
}
