package io.compliancescan.acceptance.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/policies.md shows its readers. */
public final class PoliciesPage {

    private static final Path PAGE = Path.of("docs", "policies.md");
    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private PoliciesPage() {}

    /** The policy of the worked example. */
    public static String workedExampleInYaml() {
        return YAML.matcher(text())
                .results()
                .map(example -> example.group(1))
                .filter(example -> example.contains("name: Payments"))
                .findFirst()
                .orElseThrow();
    }

    /** The records that the worked example is run over, without their numbers. */
    public static CsvFile recordsOfTheWorkedExample() {
        List<String> lines = text().lines()
                .dropWhile(line -> !line.startsWith("| record | timestamp |"))
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("|--"))
                .map(PoliciesPage::cells)
                .toList();
        return CsvFile.of(
                "example.csv", lines.get(0), lines.subList(1, lines.size()).toArray(String[]::new));
    }

    private static String cells(String line) {
        return Stream.of(line.split("\\|")).skip(2).map(String::strip).collect(Collectors.joining(","));
    }

    /** Tests run somewhere below the project. */
    private static String text() {
        Path folder = Path.of("").toAbsolutePath();
        while (Files.notExists(folder.resolve(PAGE))) {
            folder = folder.getParent();
        }
        try {
            return Files.readString(folder.resolve(PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
