package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two public suites of CSV files with their answers, where they lie beside the project. */
class ConformanceTest {

    @Test
    void everySoundFileReadsAsItsAnswerSays() throws IOException {
        List<Path> answers = new ArrayList<>(answers("csv-spectrum/json"));
        answers.addAll(answers("csv-test-data/json"));
        for (Path answer : answers) {
            Path file = file(answer);
            List<List<String>> records = file.endsWith("all-empty.csv") ? List.of() : records(file);
            assertThat(records).as("%s", file.getFileName()).isEqualTo(expected(answer, records));
        }
    }

    @Test
    void everyBrokenFileIsRefusedOnTheLineThatIsBroken() throws IOException {
        Map<String, Long> lines = Map.of(
                "bad-header-less-fields.csv", 2L,
                "bad-header-more-fields.csv", 2L,
                "bad-header-no-header.csv", 1L,
                "bad-missing-quote.csv", 2L);
        Path folder = TestFiles.foreign("csv-test-data/csv");
        for (Map.Entry<String, Long> bad : lines.entrySet()) {
            UnreadableFileException refusal =
                    catchThrowableOfType(UnreadableFileException.class, () -> profile(folder.resolve(bad.getKey())));
            assertThat(refusal).as(bad.getKey()).isNotNull();
            assertThat(refusal.line()).as(bad.getKey()).isEqualTo(bad.getValue());
        }
    }

    @Test
    void filesWhoseQuotesAreOddAreReadAndTheLineIsNoted() throws IOException {
        Path folder = TestFiles.foreign("csv-test-data/csv");
        for (String name : List.of("bad-quotes-with-unescaped-quote.csv", "bad-unescaped-quote.csv")) {
            assertThat(profile(folder.resolve(name)).notes())
                    .as(name)
                    .containsExactly(FileNote.at(FileNote.Kind.STRAY_QUOTES, 2));
        }
        assertThat(profile(folder.resolve("bad-unescaped-quote.csv")).sample())
                .containsExactly(List.of("1", "This \"quotes\" must be escaped", "3"));
    }

    @Test
    void aFileWithTheWrongHeaderAloneIsNotedOnItsLine() throws IOException {
        TableProfile profile = profile(TestFiles.foreign("csv-test-data/csv").resolve("bad-header-wrong-header.csv"));
        assertThat(profile.headings()).containsExactly("qux", "quux", "quuz");
        assertThat(profile.notes()).containsExactly(FileNote.at(FileNote.Kind.NO_RECORDS, 1));
    }

    @Test
    void noBrokenFileIsReadWithoutAWord() throws IOException {
        try (Stream<Path> files = Files.list(TestFiles.foreign("csv-test-data/csv"))) {
            List<Path> bad = files.filter(file -> file.getFileName().toString().startsWith("bad-"))
                    .toList();
            assertThat(bad).hasSize(7).allSatisfy(file -> assertThat(linesNamed(file))
                    .as("%s", file.getFileName())
                    .isNotEmpty());
        }
    }

    private static List<Long> linesNamed(Path file) {
        try {
            return profile(file).notes().stream()
                    .flatMap(note -> note.lines().stream())
                    .toList();
        } catch (UnreadableFileException refusal) {
            return List.of(refusal.line());
        }
    }

    private static TableProfile profile(Path file) {
        return Profiler.profile(() -> Files.newInputStream(file));
    }

    private static List<List<String>> records(Path file) throws IOException {
        Dialect dialect = Profiler.profile(() -> Files.newInputStream(file)).dialect();
        try (InputStream bytes = Files.newInputStream(file)) {
            return TestFiles.records(bytes, dialect);
        }
    }

    /** Answers are lists of cells, the header included, or objects by heading; nothing but empty lines is no table to us. */
    private static List<List<String>> expected(Path answer, List<List<String>> actual) throws IOException {
        List<List<String>> expected = new ArrayList<>();
        for (Object record : (List<?>) JsonText.read(Files.readString(answer, StandardCharsets.UTF_8))) {
            if (record instanceof Map<?, ?> object) {
                if (expected.isEmpty()) {
                    expected.add(strings(object.keySet().stream()));
                }
                expected.add(strings(object.values().stream()));
            } else {
                expected.add(strings(((List<?>) record).stream()));
            }
        }
        boolean nothing = expected.stream().allMatch(List.of("")::equals);
        return nothing ? actual.subList(0, Math.min(1, actual.size())) : expected;
    }

    private static List<String> strings(Stream<?> values) {
        return values.map(String.class::cast).toList();
    }

    private static Path file(Path answer) {
        String name = answer.getFileName().toString().replace(".json", ".csv");
        Path suite = answer.getParent().getParent();
        return Stream.of("csv", "csvs")
                .map(folder -> suite.resolve(folder).resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> answers(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TestFiles.foreign(folder))) {
            return files.sorted().toList();
        }
    }
}
