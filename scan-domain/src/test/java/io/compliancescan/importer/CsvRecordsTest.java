package io.compliancescan.importer;

import static io.compliancescan.importer.TestFiles.records;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void readsQuotesDelimitersAndLineBreaksInCells() {
        assertThat(records("a,b\n\"x, y\",\"he said \"\"no\"\"\"\r\n\"two\r\nlines\",\"\"\n"))
                .containsExactly(List.of("a", "b"), List.of("x, y", "he said \"no\""), List.of("two\r\nlines", ""));
    }

    @Test
    void needsNoLineBreakAtTheEnd() {
        assertThat(records("a,b\n1,2")).isEqualTo(records("a,b\n1,2\n"));
        assertThat(records("a,b\n1,")).containsExactly(List.of("a", "b"), List.of("1", ""));
        assertThat(records("a,b\n1,\"2\"")).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void leavesOutEmptyLinesOfFilesWithSeveralColumns() {
        assertThat(records("\n\na,b\n\n1,2\r\n\r\n3,4\n\n"))
                .containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void takesEmptyLinesOfFilesWithOneColumnForRecords() {
        assertThat(records("\na\n1\n\n2\n")).containsExactly(List.of("a"), List.of("1"), List.of(""), List.of("2"));
    }

    @Test
    void keepsBlanksInCells() {
        assertThat(records("a,b\n x ,\t\n")).containsExactly(List.of("a", "b"), List.of(" x ", "\t"));
    }

    @Test
    void readsCellsThatAreLongerThanAnyBuffer() {
        String cell = "x\n".repeat(200_000);
        assertThat(records("a,b\n1,\"" + cell + "\"\n2,3\n"))
                .containsExactly(List.of("a", "b"), List.of("1", cell), List.of("2", "3"));
    }

    @Property
    void readsWhatWasWritten(@ForAll("tables") List<List<String>> table, @ForAll("styles") Style style) {
        String text = table.stream().map(style::line).collect(Collectors.joining());
        byte[] bytes = text.getBytes(style.charset);
        assertThat(records(new ByteArrayInputStream(bytes), new Dialect(style.charset, style.delimiter)))
                .isEqualTo(table);
    }

    @Provide
    Arbitrary<List<List<String>>> tables(@ForAll @IntRange(min = 2, max = 5) int width) {
        Arbitrary<String> cells = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("ab1,;\t|\"\r\n \u00e9\u20ac\ud83d\ude0e")
                        .ofMaxLength(6),
                Arbitraries.of("\ud83d\ude0e", "\u00e9t\u00e9", "a\"\"b", "x".repeat(9_000)));
        Arbitrary<String> sound = cells.filter(
                cell -> new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(cell));
        return sound.list().ofSize(width).list().ofMinSize(0).ofMaxSize(5).map(records -> withHeader(width, records));
    }

    @Provide
    Arbitrary<Style> styles() {
        return Arbitraries.of(',', ';', '\t', '|')
                .flatMap(delimiter -> Arbitraries.of("\n", "\r\n", "\r").flatMap(end -> Arbitraries.of(
                                StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                        .map(charset -> new Style(delimiter, end, charset))));
    }

    private static List<List<String>> withHeader(int width, List<List<String>> records) {
        List<List<String>> table = new ArrayList<>();
        table.add(IntStream.range(0, width)
                .mapToObj(column -> "heading " + column)
                .toList());
        table.addAll(records);
        return table;
    }

    /** A way to write records; quotes only where there is need. */
    record Style(char delimiter, String end, Charset charset) {

        String line(List<String> cells) {
            return cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter))) + end;
        }

        private String cell(String text) {
            boolean plain = text.chars().noneMatch(c -> c == delimiter || c == '"' || c == '\r' || c == '\n');
            return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
        }
    }
}
