package io.compliancescan.importer;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts, column by column, what a file holds, and keeps the first records. */
final class TableTally implements RecordVisitor {

    private static final int SAMPLE = 5;

    private final CellReader reader = new CellReader();
    private final List<List<String>> sample = new ArrayList<>();
    private List<String> headings = List.of();
    private ColumnTally[] columns = {};
    private List<String> current = new ArrayList<>();
    private long headerLine = 1;
    private long linesBefore;
    private long line = 1;
    private int records;

    /** How many lines were put before those of the file. */
    private final int linesAdded;

    private TableTally(int linesAdded) {
        this.linesAdded = linesAdded;
    }

    /** A tally of all records of a file. */
    static TableTally ofFile(Dialect dialect) {
        boolean headless =
                dialect.form().filter(form -> form.headerLines() == 0).isPresent();
        return new TableTally(headless ? 1 : 0);
    }

    /** A tally of records further down in this file. May be called by any thread once the header was read. */
    TableTally ofMore(InputStream block, Dialect dialect) {
        TableTally more = new TableTally(0);
        more.headings = headings;
        more.columns =
                Stream.of(columns).map(column -> column.ofMore(more.reader)).toArray(ColumnTally[]::new);
        CsvRecords.visitMore(block, dialect, headings.size(), more);
        return more;
    }

    /** Counts the records that follow those counted so far. */
    void add(TableTally next) {
        for (int column = 0; column < columns.length; column++) {
            columns[column].add(next.columns[column], linesBefore());
        }
        next.sample.stream().limit(SAMPLE - sample.size()).forEach(sample::add);
        records = Math.addExact(records, next.records);
        linesBefore += line - 1;
        line = next.line;
    }

    /** How many lines there are before those that would be counted next. */
    long linesBefore() {
        return linesBefore + line - 1;
    }

    /** The exact sum of the numbers in a column, read in that notation. */
    BigDecimal sum(int column, NumberNotation notation) {
        return columns[column].sum(notation);
    }

    TableProfile profile(Dialect dialect, List<FileNote> notes) {
        List<ColumnProfile> profiles = new ArrayList<>();
        for (int column = 0; column < columns.length; column++) {
            profiles.add(columns[column].profile(headings.get(column)));
        }
        return new TableProfile(dialect, records, profiles, sample, withoutRecords(notes));
    }

    private List<FileNote> withoutRecords(List<FileNote> notes) {
        return records > 0
                ? notes
                : Stream.concat(notes.stream(), Stream.of(FileNote.at(FileNote.Kind.NO_RECORDS, headerLine)))
                        .toList();
    }

    @Override
    public void header(List<String> names) {
        headings = List.copyOf(names);
        headerLine = Math.max(1, line);
        columns = names.stream().map(name -> new ColumnTally(reader)).toArray(ColumnTally[]::new);
    }

    @Override
    public void line(long number) {
        line = number - linesAdded;
    }

    @Override
    public void cell(int column, char[] text, int from, int to) {
        columns[column].add(line, text, from, to);
        if (records < SAMPLE) {
            current.add(new String(text, from, to - from));
        }
    }

    @Override
    public void endOfRecord() {
        if (records < SAMPLE) {
            sample.add(current);
            current = new ArrayList<>();
        }
        records = Math.addExact(records, 1);
    }
}
