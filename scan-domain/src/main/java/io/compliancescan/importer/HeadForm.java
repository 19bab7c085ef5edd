package io.compliancescan.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where the header of a table is, told from the first records of a file: behind a preamble, on one line or on several, or
 * nowhere.
 *
 * @param form with the headings; the records have no end yet
 * @param notes about what is odd; empty when nothing is
 */
record HeadForm(Form form, List<FileNote> notes) {

    private static final int LONGEST_PREAMBLE = 40;
    private static final int MOST_HEADER_LINES = 3;

    /** Where nobody noted a figure. */
    private static final Set<String> MISSING =
            Set.of("n/a", "na", "#n/a", "null", "none", "nan", "nil", "-", "--", "?", "unknown", "\\n");

    /** @param head that holds a record */
    static HeadForm of(HeadReading head) {
        int place = headerPlace(head);
        int lines = headerLines(head, place);
        List<LooseRecord> header = head.records().subList(place, place + lines);
        List<String> headings = headings(header, head.width());
        long firstLine = head.records().get(place).line();
        Oddities oddities = new Oddities();
        oddities.add(FileNote.Kind.PREAMBLE, place, lines(head.records().subList(0, place)));
        if (lines == 0) {
            oddities.add(FileNote.Kind.NO_HEADER, firstLine);
        } else {
            oddities.add(FileNote.Kind.HEADER_LINES, lines > 1 ? lines : 0, lines(header));
            oddities.add(FileNote.Kind.UNNAMED_COLUMNS, Collections.frequency(headings, ""), List.of(firstLine));
        }
        int preamble = place > 0 ? (int) firstLine - 1 : 0;
        return new HeadForm(
                new Form(head.quoting(), preamble, lines, named(headings), OptionalLong.empty()), oddities.notes());
    }

    /** Whether the file is not simply a header and records. */
    boolean odd() {
        return !notes.isEmpty() || form.quoting() != Quoting.DOUBLE;
    }

    private static List<Long> lines(List<LooseRecord> records) {
        return records.stream().map(LooseRecord::line).toList();
    }

    /** The first record that is as wide and as full as most; the very first, where that one does not look like a header. */
    private static int headerPlace(HeadReading head) {
        List<LooseRecord> records = head.records();
        int usual = head.usualFill();
        int place = 0;
        while (place < records.size()
                && (records.get(place).cells().size() != head.width()
                        || records.get(place).filled() * 2 < usual)) {
            place++;
        }
        boolean header = place <= LONGEST_PREAMBLE
                && place < records.size()
                && records.get(place).cells().stream().noneMatch(Figures::in)
                && head.columnsOfFigures(place + 1).findAny().isPresent();
        return header ? place : 0;
    }

    /** None when the record has figures wherever those below it have them. */
    private static int headerLines(HeadReading head, int place) {
        List<String> first = head.records().get(place).cells();
        List<Integer> figures = head.columnsOfFigures(place + 1).boxed().toList();
        boolean record = first.size() == head.width()
                && figures.stream().allMatch(column -> first.get(column).isBlank() || Figures.in(first.get(column)))
                && figures.stream().anyMatch(column -> Figures.in(first.get(column)))
                && !namesYears(first);
        if (record) {
            return 0;
        }
        int lines = 1;
        while (lines < MOST_HEADER_LINES && continuesHeader(head, place + lines)) {
            lines++;
        }
        return lines;
    }

    /** Whether there are several figures, all of them years, each another one: those are columns for years. */
    private static boolean namesYears(List<String> cells) {
        List<String> figures =
                cells.stream().filter(Figures::in).map(String::strip).toList();
        return figures.size() > 1
                && figures.stream().allMatch(figure -> figure.matches("(19|20)\\d\\d"))
                && Set.copyOf(figures).size() == figures.size();
    }

    /**
     * Whether a line holds words in at least three columns that hold figures below it, and no figures at all. In one or
     * two columns it may be cells that nobody can read.
     */
    private static boolean continuesHeader(HeadReading head, int place) {
        if (place + 2 >= head.records().size()) {
            return false;
        }
        List<String> cells = head.records().get(place).cells();
        return cells.size() == head.width()
                && cells.stream().noneMatch(Figures::in)
                && cells.stream()
                        .noneMatch(cell -> MISSING.contains(cell.strip().toLowerCase(Locale.ROOT)))
                && head.columnsOfFigures(place + 1)
                                .filter(column -> isWord(cells.get(column)))
                                .count()
                        > 2;
    }

    private static boolean isWord(String cell) {
        return !cell.isBlank() && cell.chars().noneMatch(Character::isDigit);
    }

    /** Of several lines, the upper ones hold for the columns to the right as well, up to the next text. */
    private static List<String> headings(List<LooseRecord> header, int width) {
        if (header.size() < 2) {
            return header.isEmpty()
                    ? Collections.nCopies(width, "")
                    : header.get(0).cells().stream().map(Form::tidy).toList();
        }
        List<List<String>> lines = IntStream.range(0, header.size())
                .mapToObj(line ->
                        header.get(line).cells().stream().map(Form::tidy).toList())
                .toList();
        List<List<String>> upper = lines.subList(0, lines.size() - 1).stream()
                .map(HeadForm::spread)
                .toList();
        return IntStream.range(0, width)
                .mapToObj(column -> Stream.concat(upper.stream(), Stream.of(lines.get(lines.size() - 1)))
                        .filter(line -> column < line.size())
                        .map(line -> line.get(column))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .reduce((left, right) -> left + " " + right)
                        .orElse(""))
                .toList();
    }

    private static List<String> spread(List<String> line) {
        List<String> spread = new ArrayList<>();
        for (String text : line) {
            spread.add(text.isEmpty() && !spread.isEmpty() ? spread.get(spread.size() - 1) : text);
        }
        return spread;
    }

    private static List<String> named(List<String> headings) {
        return IntStream.range(0, headings.size())
                .mapToObj(column -> headings.get(column).isEmpty() ? "Column " + (column + 1) : headings.get(column))
                .toList();
    }
}
