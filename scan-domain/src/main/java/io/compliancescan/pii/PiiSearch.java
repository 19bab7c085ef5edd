package io.compliancescan.pii;

import io.compliancescan.importer.Surveyor;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TableSurvey;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Looks for personal data in all cells of a file. */
public final class PiiSearch {

    private PiiSearch() {}

    /**
     * The columns that hold personal data, in the order of the file.
     *
     * @param bytes of the file from its beginning; read to the end, not closed
     * @param profile of that file
     * @param today on which nobody is born any more
     * @throws io.compliancescan.importer.UnreadableFileException when the bytes are not those that were profiled
     * @throws java.io.UncheckedIOException when the bytes cannot be had
     */
    public static List<PiiColumn> search(InputStream bytes, TableProfile profile, LocalDate today) {
        List<String> headings = profile.headings();
        Columns columns = new Columns(headings.stream()
                .map(heading -> new ColumnSearch(Recognitions.under(heading, today)))
                .toList());
        TableSurvey.run(bytes, profile, columns);
        return IntStream.range(0, headings.size())
                .boxed()
                .flatMap(place -> columns.searches.get(place).found(place, headings.get(place), profile.records()))
                .toList();
    }

    private record Columns(List<ColumnSearch> searches) implements Surveyor<Columns> {

        @Override
        public Columns ofMore() {
            return new Columns(searches.stream().map(ColumnSearch::ofMore).toList());
        }

        @Override
        public void cell(int column, char[] text, int from, int to) {
            searches.get(column).cell(text, from, to);
        }

        @Override
        public void add(Columns next) {
            for (int column = 0; column < searches.size(); column++) {
                searches.get(column).add(next.searches.get(column));
            }
        }
    }
}
