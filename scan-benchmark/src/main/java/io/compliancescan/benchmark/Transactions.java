package io.compliancescan.benchmark;

import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.generator.TransactionGenerator;
import io.compliancescan.pack.Packs;
import io.compliancescan.rule.Rule;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Generated transactions, kept in a folder from one run to the next, since ten million of them take a while. */
public final class Transactions {

    /** The rules that the reference service has as well; figures about them can be compared with its figures. */
    private static final Set<String> ELEVEN = Set.of(
            "CTR_THRESHOLD",
            "CTR_AGGREGATION",
            "STRUCTURING_PATTERN",
            "SUB_THRESHOLD_VELOCITY",
            "SAR_THRESHOLD",
            "SAR_VELOCITY",
            "DORMANT_ACCOUNT_REACTIVATION",
            "BALANCE_MISMATCH",
            "ROUND_AMOUNT_PATTERN",
            "FRAUD_INDICATOR",
            "HIGH_VALUE_TRANSFER");

    private static final Path FOLDER = Path.of(System.getProperty("benchmark.folder", "target/benchmark"));

    private Transactions() {}

    /** That many transactions and the eleven rules. */
    public static Workload ofRows(Shape shape, int rows) {
        return Workload.of(file(shape, rows), elevenRules());
    }

    /** The eleven rules, as the pack has them. */
    public static List<Rule> elevenRules() {
        return Packs.find("aml").orElseThrow().rules().stream()
                .filter(rule -> ELEVEN.contains(rule.id().value()))
                .toList();
    }

    /** A file of that many transactions. */
    public static Path file(Shape shape, int rows) {
        Path file = FOLDER.resolve(String.format(Locale.ROOT, "%s-%d.csv", shape.argument(), rows));
        if (Files.notExists(file)) {
            try {
                Files.createDirectories(FOLDER);
                Path draft = FOLDER.resolve(file.getFileName() + ".draft");
                try (OutputStream out = shape.lines(new BufferedOutputStream(Files.newOutputStream(draft)))) {
                    new TransactionGenerator(GeneratorSettings.of(rows, 1)).writeTo(out);
                }
                Files.move(draft, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }
}
