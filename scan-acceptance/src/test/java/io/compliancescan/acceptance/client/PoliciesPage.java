package io.compliancescan.acceptance.client;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/policies.md shows its readers. */
public final class PoliciesPage {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private PoliciesPage() {}

    /** The policy of the worked example. */
    public static String workedExampleInYaml() {
        return YAML.matcher(Page.text("policies.md"))
                .results()
                .map(example -> example.group(1))
                .filter(example -> example.contains("name: Payments"))
                .findFirst()
                .orElseThrow();
    }

    /** The records that the worked example is run over, without their numbers. */
    public static CsvFile recordsOfTheWorkedExample() {
        List<String> lines = Page.text("policies.md")
                .lines()
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
}
