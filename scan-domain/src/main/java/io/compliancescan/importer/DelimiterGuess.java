package io.compliancescan.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well a delimiter explains the first records of a file.
 *
 * @param delimiter the one that was tried
 * @param headings how many cells the header has with it
 * @param share of the records after the header that have as many
 */
record DelimiterGuess(char delimiter, int headings, double share) {

    private static final int RECORDS = 200;

    /** Stands for the width of a record whose quotes make no sense with the delimiter. */
    private static final int BROKEN = -1;

    /**
     * The delimiter that gives the most records as many cells as the header, and among equals the most cells. A comma
     * when the header has one cell whatever is tried.
     */
    static char best(FileHead head) {
        String text = head.text();
        return Stream.of(',', ';', '\t', '|')
                .map(delimiter -> of(delimiter, widths(delimiter, text, head.mayGoOn())))
                .filter(guess -> guess.headings > 1)
                .max(Comparator.comparingDouble(DelimiterGuess::share).thenComparingInt(DelimiterGuess::headings))
                .map(DelimiterGuess::delimiter)
                .orElse(',');
    }

    private static DelimiterGuess of(char delimiter, List<Integer> widths) {
        if (widths.isEmpty()) {
            return new DelimiterGuess(delimiter, 0, 0);
        }
        int headings = widths.get(0);
        List<Integer> records = widths.subList(1, widths.size());
        long alike = records.stream().filter(width -> width == headings).count();
        return new DelimiterGuess(delimiter, headings, records.isEmpty() ? 1 : (double) alike / records.size());
    }

    /** How many cells the first records have, up to one that is broken; the reading proper says what is wrong there. */
    private static List<Integer> widths(char delimiter, String text, boolean mayGoOn) {
        List<Integer> widths = new ArrayList<>();
        try {
            Iterator<CsvRecord> records = records(delimiter, text);
            while (widths.size() < RECORDS && records.hasNext()) {
                widths.add(records.next().getFieldCount());
            }
            if (mayGoOn && widths.size() > 1 && !records.hasNext()) {
                widths.remove(widths.size() - 1);
            }
        } catch (CsvParseException e) {
            widths.add(BROKEN);
        }
        return widths;
    }

    private static Iterator<CsvRecord> records(char delimiter, String text) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .iterator();
    }
}
