package io.compliancescan.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A table as it is meant, to compare with what is read of a file that holds it.
 *
 * @param headings of its columns
 * @param records their cells as texts
 */
record CleanTable(List<String> headings, List<List<String>> records) {

    /** So many different tables. */
    static final int COUNT = 12;

    private static final List<String> NAMES = List.of(
            "Ann Lee",
            "O'Brien & Sons",
            "M\u00fcller GmbH",
            "Smith, John",
            "He said \"no\"",
            "Caf\u00e9 du Nord",
            "Acme",
            "'t Hooft",
            "Dvo\u0159\u00e1k",
            "",
            "two\nlines",
            "Nord; S\u00fcd",
            "tab\there",
            "a|b");

    /** The table of that number: 3 to 9 columns, 9 to 42 records, odd characters in the texts of even tables. */
    static CleanTable number(int number) {
        Random random = new Random(number);
        int extra = number % 7;
        List<String> headings = new ArrayList<>(List.of("Account", "Amount", "Booked on"));
        IntStream.range(0, extra).forEach(column -> headings.add("Remark " + (char) ('A' + column)));
        int count = 9 + 3 * number;
        List<List<String>> records = IntStream.range(0, count)
                .mapToObj(record -> record(random, extra, number % 2 == 0))
                .toList();
        return new CleanTable(List.copyOf(headings), records);
    }

    private static List<String> record(Random random, int extra, boolean odd) {
        List<String> cells = new ArrayList<>();
        cells.add("DE" + (1_000_000 + random.nextInt(9_000_000)));
        cells.add(random.nextInt(90_000) + "." + (10 + random.nextInt(90)));
        cells.add("2024-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28)));
        for (int column = 0; column < extra; column++) {
            cells.add(odd ? NAMES.get(random.nextInt(NAMES.size())) : "plain text " + random.nextInt(50));
        }
        return List.copyOf(cells);
    }

    int width() {
        return headings.size();
    }

    /** The headings, then the records. */
    List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>(List.of(headings));
        lines.addAll(records);
        return lines;
    }

    /** The same with another record in place of one of them. */
    CleanTable with(int place, List<String> record) {
        List<List<String>> others = new ArrayList<>(records);
        others.set(place, record);
        return new CleanTable(headings, others);
    }

    /** The same with another text in one of its cells. */
    CleanTable withCell(int record, int column, String text) {
        List<String> cells = new ArrayList<>(records.get(record));
        cells.set(column, text);
        return with(record, cells);
    }

    /** The same with other headings. */
    CleanTable with(List<String> others) {
        return new CleanTable(others, records);
    }

    /** The same with one more record behind the others. */
    CleanTable and(List<String> record) {
        List<List<String>> more = new ArrayList<>(records);
        more.add(record);
        return new CleanTable(headings, more);
    }

    /** What its amounts come to. */
    BigDecimal amounts() {
        return records.stream().map(record -> new BigDecimal(record.get(1))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A row as wide as a record, with a word and a sum of amounts. */
    List<String> sum(String word, BigDecimal amount) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width(), ""));
        cells.set(0, word);
        cells.set(1, amount.toPlainString());
        return cells;
    }

    /** The same without characters that a charset or a dialect has no way to write. */
    CleanTable without(String regex) {
        return new CleanTable(
                headings,
                records.stream()
                        .map(record -> record.stream()
                                .map(cell -> cell.replaceAll(regex, ""))
                                .toList())
                        .toList());
    }
}
