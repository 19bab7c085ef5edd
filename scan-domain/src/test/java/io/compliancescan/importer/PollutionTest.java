package io.compliancescan.importer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.compliancescan.importer.FileNote.Kind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files polluted in the ways that files are, with the table beside them that they were made of: each is read as that
 * table, with a note where it should be looked at, or refused where it breaks. The kinds are those that surveys of real
 * files found, such as Vitagliano et al., "Pollock: A Data Loading Benchmark", PVLDB 16(8), 2023.
 */
class PollutionTest {

    private static final Pen PEN = Pen.USUAL;

    /** A way of writing a table that leaves no doubt what is meant. */
    private enum Sound {
        SEMICOLONS(table -> PEN.delimiter(';').write(table)),
        TABS(table -> PEN.delimiter('\t').write(table)),
        BARS(table -> PEN.delimiter('|').write(table)),
        CARETS(table -> PEN.delimiter('^').write(table)),
        TILDES(table -> PEN.delimiter('~').write(table)),
        UNIT_SEPARATORS(table -> PEN.delimiter('\u001F').write(table)),
        COMMAS_AND_BLANKS(table -> table.lines().stream()
                .map(line -> String.join(", ", line.stream().map(PEN::cell).toList()) + "\n")
                .reduce("", String::concat)),
        ALL_QUOTED(table -> PEN.quotingAlways().write(table)),
        SINGLE_QUOTES(table -> PEN.quoting(Quoting.SINGLE).write(table)),
        ALL_IN_SINGLE_QUOTES(
                table -> PEN.quoting(Quoting.SINGLE).quotingAlways().write(table)),
        ESCAPED_QUOTES(table -> PEN.quoting(Quoting.DOUBLE_ESCAPED).write(table)),
        ESCAPED_SINGLE_QUOTES(
                table -> PEN.quoting(Quoting.SINGLE_ESCAPED).quotingAlways().write(table)),
        CARRIAGE_RETURNS(table -> PEN.lineEnd("\r").write(table)),
        BOTH_LINE_ENDS(table -> PEN.lineEnd("\r\n").write(table)),
        MIXED_LINE_ENDS(table -> {
            List<String> ends = List.of("\n", "\r\n", "\r");
            return IntStream.range(0, table.lines().size())
                    .mapToObj(line ->
                            PEN.lineEnd(ends.get(line % 3)).line(table.lines().get(line)))
                    .reduce("", String::concat);
        }),
        NO_LAST_LINE_END(table -> PEN.write(table).stripTrailing()),
        BLANK_LINES_AT_THE_END(table -> PEN.write(table) + "\n\n\n"),
        BLANK_LINES_AT_THE_BEGINNING(table -> "\n\r\n" + PEN.write(table)),
        BLANK_LINES_BETWEEN(table ->
                table.lines().stream().map(line -> PEN.line(line) + "\n").reduce("", String::concat)),
        LINES_OF_BLANKS(table -> PEN.write(table) + "   \n"),
        ONE_RECORD(table ->
                PEN.write(new CleanTable(table.headings(), table.records().subList(0, 1))));

        private final Function<CleanTable, String> writing;

        Sound(Function<CleanTable, String> writing) {
            this.writing = writing;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSoundIsReadWithoutANote(Sound way) throws IOException {
        for (CleanTable table : tables()) {
            FileBytes file = TestFiles.of(way.writing.apply(table));
            TableProfile profile = Profiler.profile(file);
            CleanTable meant = way == Sound.ONE_RECORD
                    ? new CleanTable(table.headings(), table.records().subList(0, 1))
                    : table;
            assertThat(profile.notes().stream().filter(note -> note.kind() != Kind.SHORT_RECORDS))
                    .as("%s", way)
                    .isEmpty();
            assertThat(read(file, profile)).as("%s", way).isEqualTo(meant.lines());
        }
    }

    @ParameterizedTest
    @FieldSource("CHARSETS")
    void everyCharsetIsRecognised(Charset charset, String mark, String unwritable) throws IOException {
        for (CleanTable any : tables()) {
            CleanTable table = any.without(unwritable);
            FileBytes file = TestFiles.of((mark + PEN.write(table)).getBytes(charset));
            TableProfile profile = Profiler.profile(file);
            assertThat(profile.notes()).isEmpty();
            assertThat(read(file, profile)).as("%s%s", charset, mark).isEqualTo(table.lines());
        }
    }

    static final List<Arguments> CHARSETS = Stream.of(
                    UTF_8, UTF_16LE, UTF_16BE, Charset.forName("UTF-32LE"), Charset.forName("UTF-32BE"))
            .flatMap(charset ->
                    Stream.of(Arguments.of(charset, "\uFEFF", "\u0000"), Arguments.of(charset, "", "\u0000")))
            .toList();

    /** Something that is odd, what it makes of the table, and the note about it. */
    private enum Odd {
        PREAMBLE(Kind.PREAMBLE, table -> "Statement of accounts\nPrinted on 2024-05-01\n\n" + PEN.write(table)),
        PADDED_PREAMBLE(Kind.PREAMBLE, table -> "Statement" + ",".repeat(table.width() - 1) + "\n" + PEN.write(table)),
        FOOTER(Kind.FOOTER, table -> PEN.write(table) + "\nEnd of statement\n"),
        FOOTER_WITHOUT_LINE_END(Kind.FOOTER, table -> PEN.write(table) + "\nTotal: 12"),
        SHORT_FOOTER(Kind.FOOTER, table -> PEN.write(table) + "Total\n"),
        PADDED_SUM(Kind.FOOTER, table -> PEN.write(table) + PEN.line(table.sum("Total", table.amounts()))),
        PADDED_SUMS_IN_GERMAN(Kind.FOOTER, table -> PEN.delimiter(';')
                .lines(Stream.of(
                                table.lines(),
                                List.of(table.sum("Zwischensumme", table.amounts())),
                                List.of(table.sum("Summe:", table.amounts())))
                        .flatMap(List::stream)
                        .toList())),
        PADDED_SUM_OF_SOMETHING_ELSE(
                Kind.SUM_AS_RECORD,
                table -> PEN.write(table)
                        + PEN.line(table.sum("Total", table.amounts().subtract(BigDecimal.ONE)))) {
            @Override
            CleanTable meant(CleanTable table) {
                return table.and(table.sum("Total", table.amounts().subtract(BigDecimal.ONE)));
            }
        },
        NO_RECORD(Kind.NO_RECORDS, table -> PEN.write(new CleanTable(table.headings(), List.of()))) {
            @Override
            CleanTable meant(CleanTable table) {
                return new CleanTable(table.headings(), List.of());
            }
        },
        REPEATED_HEADER(Kind.REPEATED_HEADERS, table -> {
            List<List<String>> lines = new ArrayList<>(table.lines());
            lines.add(5, table.headings());
            return PEN.delimiter(';').lines(lines) + "x\n";
        }),
        SECOND_TABLE(Kind.SECOND_TABLE, table -> PEN.write(table) + "\nBranch,City\n1,Bonn\n2,Ulm\n"),
        CUT_OFF(Kind.CUT_OFF, table -> PEN.write(table) + "DE1,2"),
        CUT_OFF_IN_QUOTES(Kind.CUT_OFF, table -> PEN.write(table) + "DE1,2,\"never clo"),
        TRAILING_DELIMITERS(
                Kind.LONG_RECORDS,
                table -> PEN.line(table.headings()) + PEN.lineEnd(",,\n").lines(table.records())),
        TWO_HEADER_LINES(Kind.HEADER_LINES, table -> PEN.line(everySecond(table.width())) + PEN.write(table)) {
            @Override
            CleanTable meant(CleanTable table) {
                return table.with(IntStream.range(0, table.width())
                        .mapToObj(column -> everySecond(table.width()).get(column / 2 * 2) + " "
                                + table.headings().get(column))
                        .toList());
            }
        },
        UNITS_BELOW_THE_HEADER(
                Kind.HEADER_LINES,
                table -> PEN.line(table.headings()) + "text,EUR,date" + ",".repeat(table.width() - 3) + "\n"
                        + PEN.lines(table.records())) {
            @Override
            CleanTable meant(CleanTable table) {
                List<String> headings = new ArrayList<>(table.headings());
                headings.set(0, "Account text");
                headings.set(1, "Amount EUR");
                headings.set(2, "Booked on date");
                return table.with(headings);
            }
        },
        NO_HEADER(Kind.NO_HEADER, table -> PEN.lines(table.records())) {
            @Override
            CleanTable meant(CleanTable table) {
                return table.with(IntStream.rangeClosed(1, table.width())
                        .mapToObj(column -> "Column " + column)
                        .toList());
            }
        },
        NO_HEADING(Kind.UNNAMED_COLUMNS, table -> {
            List<String> headings = new ArrayList<>(table.headings());
            headings.set(1, " ");
            return PEN.write(table.with(headings));
        }) {
            @Override
            CleanTable meant(CleanTable table) {
                List<String> headings = new ArrayList<>(table.headings());
                headings.set(1, "Column 2");
                return table.with(headings);
            }
        },
        STRAY_QUOTE(Kind.STRAY_QUOTES, table -> PEN.write(table.withCell(4, 0, "5!pipe"))
                .replace('!', '"')) {
            @Override
            CleanTable meant(CleanTable table) {
                return table.withCell(4, 0, "5\"pipe");
            }
        },
        STRAY_QUOTES_IN_QUOTES(
                Kind.STRAY_QUOTES, table -> PEN.write(table.withCell(4, 0, "the !best! they say, and so"))
                        .replace('!', '"')) {
            @Override
            CleanTable meant(CleanTable table) {
                return table.withCell(4, 0, "the \"best\" they say, and so");
            }
        };

        private final Kind note;
        private final Function<CleanTable, String> writing;

        Odd(Kind note, Function<CleanTable, String> writing) {
            this.note = note;
            this.writing = writing;
        }

        CleanTable meant(CleanTable table) {
            return table;
        }

        private static List<String> everySecond(int width) {
            return IntStream.range(0, width)
                    .mapToObj(column -> column % 2 == 0 ? "Part " + (char) ('A' + column) : "")
                    .toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsOddIsReadAndNoted(Odd oddity) throws IOException {
        for (CleanTable table : tables()) {
            FileBytes file = TestFiles.of(oddity.writing.apply(table));
            TableProfile profile = Profiler.profile(file);
            assertThat(profile.notes())
                    .as("%s", oddity)
                    .extracting(FileNote::kind)
                    .contains(oddity.note);
            assertThat(read(file, profile))
                    .as("%s", oddity)
                    .isEqualTo(oddity.meant(table).lines());
        }
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void aRecordWithoutItsLastCellsIsFilledWithBlanks(CleanTable table, int record, int cell) throws IOException {
        List<String> cells = table.records().get(record);
        List<List<String>> lines = new ArrayList<>(table.lines());
        lines.set(record + 1, cells.subList(0, cell));
        FileBytes file = TestFiles.of(PEN.lines(lines));
        TableProfile profile = Profiler.profile(file);
        List<String> filled = new ArrayList<>(cells);
        IntStream.range(cell, cells.size()).forEach(column -> filled.set(column, ""));
        if (profile.notes().stream().noneMatch(note -> note.kind() == Kind.FOOTER)) {
            assertThat(profile.notes()).extracting(FileNote::kind).containsExactly(Kind.SHORT_RECORDS);
            assertThat(read(file, profile)).isEqualTo(table.with(record, filled).lines());
        } else {
            assertThat(record).isEqualTo(table.records().size() - 1);
            assertThat(profile.records()).isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void aRecordWithACellTooManyIsRefusedOnItsLine(CleanTable table, int record, int cell) {
        List<List<String>> lines = new ArrayList<>(table.without("\n").lines());
        List<String> cells = new ArrayList<>(lines.get(record + 1));
        cells.add(cell, "too many");
        cells.set(cells.size() - 1, "not blank");
        lines.set(record + 1, cells);
        assertRefused(PEN.lines(lines), record + 2, "cells, but the header has " + table.width());
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void aQuoteThatIsNotClosedIsRefusedOnItsLine(CleanTable table, int record, int cell) {
        CleanTable plain = table.without("[\n\",]");
        String opened = "!" + plain.records().get(record).get(cell);
        String text = PEN.write(plain.withCell(record, cell, opened)).replace('!', '"');
        boolean lastLine = record == plain.records().size() - 1;
        assertRefused(text, record + 2, lastLine ? "never closed" : "quote");
    }

    @ParameterizedTest
    @MethodSource("everyCell")
    void aRecordWithOtherDelimitersIsRefusedOnItsLine(CleanTable table, int record, int cell) {
        CleanTable plain = table.without("[\n,;|\"\t]");
        String line = PEN.delimiter(List.of(';', '|', '\t').get(cell % 3))
                .line(plain.records().get(record));
        String text = plain.lines().stream()
                .map(cells -> cells == plain.lines().get(record + 1)
                                || cells.equals(plain.records().get(record))
                        ? line
                        : PEN.line(cells))
                .reduce("", String::concat);
        assertRefused(text, record + 2, "are separated by");
    }

    private static void assertRefused(String text, long line, String cause) {
        UnreadableFileException refusal =
                catchThrowableOfType(UnreadableFileException.class, () -> Profiler.profile(TestFiles.of(text)));
        assertThat(refusal).isNotNull().hasMessageContaining(cause);
        assertThat(refusal.line()).isEqualTo(line);
    }

    static Stream<Arguments> everyCell() {
        return IntStream.range(0, 24).mapToObj(place -> {
            CleanTable table = CleanTable.number(place % CleanTable.COUNT);
            int record = place * 7 % table.records().size();
            return Arguments.of(table, record, 1 + place % (table.width() - 1));
        });
    }

    private static List<CleanTable> tables() {
        return IntStream.range(0, CleanTable.COUNT).mapToObj(CleanTable::number).toList();
    }

    private static List<List<String>> read(FileBytes file, TableProfile profile) throws IOException {
        try (var bytes = file.open()) {
            return TestFiles.records(bytes, profile.dialect()).stream()
                    .map(cells -> cells.stream().map(String::strip).toList())
                    .toList();
        }
    }
}
