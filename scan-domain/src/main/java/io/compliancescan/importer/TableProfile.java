package io.compliancescan.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a file holds, told by reading all of it.
 *
 * @param dialect how it is written
 * @param records how many records follow the header
 * @param columns in the order of the file; at least one
 * @param sample the cells of the first records, at most five
 * @param notes what is odd about the file, and was put right on reading
 */
public record TableProfile(
        Dialect dialect, int records, List<ColumnProfile> columns, List<List<String>> sample, List<FileNote> notes) {

    public TableProfile {
        columns = List.copyOf(columns);
        sample = sample.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** The profile of a file with nothing odd about it. */
    public TableProfile(Dialect dialect, int records, List<ColumnProfile> columns, List<List<String>> sample) {
        this(dialect, records, columns, sample, List.of());
    }

    /** The same with one more note, in front. */
    TableProfile noting(FileNote note) {
        return new TableProfile(
                dialect,
                records,
                columns,
                sample,
                Stream.concat(Stream.of(note), notes.stream()).toList());
    }

    /** The headings in the order of the file. */
    public List<String> headings() {
        return columns.stream().map(ColumnProfile::heading).toList();
    }

    /** The column of that heading; the exact heading first, else one that differs only in case or blanks around it. */
    public Optional<ColumnProfile> column(String heading) {
        List<String> headings = headings();
        return heading(heading, headings).map(found -> columns.get(headings.indexOf(found)));
    }

    /** The heading that somebody names: the exact one first, else one that differs only in case or blanks around it. */
    public static Optional<String> heading(String named, List<String> headings) {
        String sought = named.strip();
        return headings.stream().filter(named::equals).findFirst().or(() -> headings.stream()
                .filter(heading -> heading.strip().equalsIgnoreCase(sought))
                .findFirst());
    }
}
