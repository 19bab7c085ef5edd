package io.compliancescan.importer;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first records of a file, read by one delimiter and one way of quoting, and how much sense they make.
 *
 * @param records without blank lines
 * @param width how many cells most of those have that have more than one; 1 when all of them have one
 * @param share of the records that have as many, 0 to 1
 */
record HeadReading(char delimiter, Quoting quoting, List<LooseRecord> records, int width, double share) {

    private static final int RECORDS = 200;
    private static final List<Character> USUAL = List.of(',', ';', '\t', '|');
    private static final List<Character> RARE = List.of('^', '~', '#', '\u001F', '\u0001', ':', ' ');

    /** What a rare delimiter must explain, lest words be taken for cells. */
    private static final double CERTAIN = 0.95;

    /** So much of a column that holds figures is figures. */
    private static final double MOSTLY = 0.8;

    private static final Comparator<HeadReading> BY_ESCAPES = Comparator.comparingLong(HeadReading::fitting)
            .thenComparing(HeadReading::strayQuotes, Comparator.reverseOrder());

    private static final Comparator<HeadReading> BY_QUOTES = Comparator.comparingLong(HeadReading::fitting)
            .thenComparing(HeadReading::quotedHeader)
            .thenComparingInt(HeadReading::quoted);

    private static final Comparator<HeadReading> BY_DELIMITER = Comparator.comparingDouble(HeadReading::share)
            .thenComparing(HeadReading::quotedHeader)
            .thenComparingInt(HeadReading::width);

    /**
     * The reading that gives the most records the same number of cells, at least two; with commas and double quotes when
     * none does.
     */
    static HeadReading best(FileHead head) {
        return best(head, USUAL, HeadReading::makesSense)
                .or(() -> best(head, RARE, HeadReading::makesAllTheSense))
                .orElseGet(() -> of(head, ',', Quoting.DOUBLE));
    }

    private static Optional<HeadReading> best(
            FileHead head, List<Character> delimiters, Predicate<HeadReading> sensible) {
        return delimiters.stream()
                .filter(delimiter -> head.text().indexOf(delimiter) >= 0)
                .map(delimiter -> by(head, delimiter))
                .filter(sensible)
                .reduce((best, next) -> BY_DELIMITER.compare(next, best) > 0 ? next : best);
    }

    private static HeadReading by(FileHead head, char delimiter) {
        HeadReading inDouble = better(head, delimiter, Quoting.DOUBLE, Quoting.DOUBLE_ESCAPED);
        if (head.text().indexOf(Quoting.SINGLE.quote()) < 0) {
            return inDouble;
        }
        HeadReading inSingle = better(head, delimiter, Quoting.SINGLE, Quoting.SINGLE_ESCAPED);
        boolean apostrophes = inSingle.strayQuotes() > 0 || inSingle.endsWithinQuotes();
        return !apostrophes && BY_QUOTES.compare(inSingle, inDouble) > 0 ? inSingle : inDouble;
    }

    private static HeadReading better(FileHead head, char delimiter, Quoting doubled, Quoting escaped) {
        HeadReading plain = of(head, delimiter, doubled);
        if (head.text().indexOf('\\') < 0) {
            return plain;
        }
        HeadReading other = of(head, delimiter, escaped);
        return BY_ESCAPES.compare(other, plain) > 0 ? other : plain;
    }

    static HeadReading of(FileHead head, char delimiter, Quoting quoting) {
        List<LooseRecord> records = read(head, delimiter, quoting);
        Map<Integer, Long> widths = records.stream()
                .map(record -> record.cells().size())
                .filter(cells -> cells > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return widths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> new HeadReading(
                        delimiter, quoting, records, most.getKey(), (double) most.getValue() / records.size()))
                .orElseGet(() -> new HeadReading(delimiter, quoting, records, 1, 1));
    }

    private static List<LooseRecord> read(FileHead head, char delimiter, Quoting quoting) {
        List<LooseRecord> read = new ArrayList<>();
        LooseRecords records = new LooseRecords(new StringReader(head.text()), delimiter, quoting, 0);
        try {
            Optional<LooseRecord> next = records.next();
            while (next.isPresent() && read.size() < RECORDS) {
                next.filter(record -> !record.blankLine()).ifPresent(read::add);
                next = records.next();
            }
            if (head.mayGoOn() && next.isEmpty() && read.size() > 1) {
                read.remove(read.size() - 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            return read;
        }
        return read;
    }

    /** How many records have the width. A quote that is none swallows some. */
    private long fitting() {
        return tableFrom(0).count();
    }

    /** Whether all cells of the first record are quoted. */
    private boolean quotedHeader() {
        return records.stream().limit(1).anyMatch(LooseRecord::allQuoted);
    }

    private boolean endsWithinQuotes() {
        return !records.isEmpty() && records.get(records.size() - 1).open();
    }

    private int quoted() {
        return records.stream().mapToInt(LooseRecord::quoted).sum();
    }

    private int strayQuotes() {
        return records.stream().mapToInt(LooseRecord::strayQuotes).sum();
    }

    private boolean makesSense() {
        return width > 1 && (records.get(0).cells().size() == width || share >= 0.5);
    }

    private boolean makesAllTheSense() {
        int least = delimiter == ' ' ? 3 : 2;
        return width >= least && records.get(0).cells().size() == width && share >= CERTAIN;
    }

    /** How many cells of a record of the table are usually not blank. */
    int usualFill() {
        int[] fills = tableFrom(0).mapToInt(LooseRecord::filled).sorted().toArray();
        return fills.length == 0 ? 0 : fills[fills.length / 2];
    }

    /** The columns that hold figures, from a record on. */
    IntStream columnsOfFigures(int place) {
        return IntStream.range(0, width).filter(column -> {
            List<String> filled = tableFrom(place)
                    .map(record -> record.cells().get(column))
                    .filter(cell -> !cell.isBlank())
                    .toList();
            return !filled.isEmpty() && filled.stream().filter(Figures::in).count() >= MOSTLY * filled.size();
        });
    }

    private Stream<LooseRecord> tableFrom(int place) {
        return records.subList(Math.min(place, records.size()), records.size()).stream()
                .filter(record -> record.cells().size() == width);
    }
}
