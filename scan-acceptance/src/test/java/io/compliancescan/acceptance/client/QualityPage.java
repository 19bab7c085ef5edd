package io.compliancescan.acceptance.client;

import io.compliancescan.acceptance.client.ScanValidation.Metrics;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of docs/quality.md, made from what a service says. */
public final class QualityPage {

    private QualityPage() {}

    /** How right each rule of a scan is, and all of them together. */
    public static String rules(ScanValidation validation) {
        Stream<String> rules = validation.rules().entrySet().stream()
                .map(rule -> row(
                        "`" + rule.getKey() + "`",
                        rule.getValue(),
                        rule.getValue().applicable()));
        return table(
                "| rule | found | rightly | missed | precision | recall | F1 |",
                Stream.concat(rules, Stream.of(row("all together", validation.overall(), true))));
    }

    /**
     * Which rules find what is labelled in several ways.
     *
     * @param what the labels are called
     * @param validations of one scan, by label
     */
    public static String labels(String what, Map<String, ScanValidation> validations) {
        return table(
                "| " + what + " | records | found | by how many of them |",
                validations.entrySet().stream().map(label -> row(label.getKey(), label.getValue())));
    }

    private static String row(String name, Metrics metrics, boolean applicable) {
        if (!applicable) {
            return "| " + name + " | not applicable | | | | | |";
        }
        int right = metrics.count("tp");
        return "| " + name + " | " + (right + metrics.count("fp")) + " | " + right + " | " + metrics.count("fn") + " | "
                + Stream.of("precision", "recall", "f1")
                        .map(measure -> percent(metrics.number(measure)))
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    private static String row(String label, ScanValidation validation) {
        Map<String, Integer> finders = new LinkedHashMap<>();
        validation.rules().forEach((rule, metrics) -> {
            if (metrics.applicable() && metrics.count("tp") > 0) {
                finders.put(rule, metrics.count("tp"));
            }
        });
        String by = finders.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(rule -> "`" + rule.getKey() + "` " + rule.getValue())
                .collect(Collectors.joining(", "));
        Metrics overall = validation.overall();
        int found = overall.count("tp");
        return "| " + label + " | " + (found + overall.count("fn")) + " | " + found + " | " + (by.isEmpty() ? "–" : by)
                + " |";
    }

    private static String table(String heading, Stream<String> rows) {
        String line = "|---".repeat((int) heading.chars().filter(c -> c == '|').count() - 1) + "|";
        return Stream.concat(Stream.of(heading, line), rows).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String percent(BigDecimal share) {
        return share == null
                ? "–"
                : share.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + " %";
    }
}
