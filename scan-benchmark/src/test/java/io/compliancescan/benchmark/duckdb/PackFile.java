package io.compliancescan.benchmark.duckdb;

import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.FieldUse;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file with a column for each field that some rules use, whose cells are blank, unreadable, or such as the rules ask
 * for: the words and numbers of the rules themselves.
 *
 * @param fields by name, with the way in which they are to be readable
 * @param words those of the rules
 */
record PackFile(Map<String, FieldUse.Kind> fields, List<String> words) {

    private static final List<String> TRUTHS = List.of("true", "FALSE", "yes", "No", "1", "0");
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    static PackFile of(List<Rule> rules) {
        Map<String, FieldUse.Kind> fields = new TreeMap<>();
        rules.stream()
                .flatMap(rule -> rule.check().uses())
                .forEach(use ->
                        fields.merge(use.field(), use.kind(), (one, other) -> one.compareTo(other) > 0 ? one : other));
        PolicyDraft policy = new PolicyDraft("all", Optional.empty(), ScoringModel.VIOLATIONS, rules);
        List<String> words = texts(PolicyDocument.write(policy).get("rules"))
                .filter(text -> text.length() < 25 && text.indexOf('"') < 0)
                .distinct()
                .toList();
        return new PackFile(fields, words);
    }

    /** Every field is read from the column of its name. */
    static Map<String, String> identity(List<Rule> rules) {
        return of(rules).fields.keySet().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    /** Writes that many records; the same ones each time. */
    Path writeTo(Path file, int records) throws IOException {
        Random random = new Random(42);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", fields.keySet()) + "\n");
            for (int record = 0; record < records; record++) {
                out.write(fields.entrySet().stream()
                        .map(field -> '"' + cell(field.getKey(), field.getValue(), random) + '"')
                        .collect(Collectors.joining(",", "", "\n")));
            }
        }
        return file;
    }

    private String cell(String field, FieldUse.Kind kind, Random random) {
        if (random.nextInt(20) == 0) {
            return "";
        }
        return switch (kind) {
            case TIME -> START.plusSeconds(random.nextInt(1_000) * 10_800L).toString();
            case NUMBER -> number(random);
            case TEXT -> field.equals("account") || field.equals("recipient") ? "A" + random.nextInt(60) : word(random);
        };
    }

    /** Mostly a number, at or near one that matters. */
    private static String number(Random random) {
        List<String> round =
                List.of("0", "1", "7", "15", "16", "24", "30", "365", "1000", "5000", "9000", "10000", "50000");
        String near = round.get(random.nextInt(round.size()));
        return switch (random.nextInt(8)) {
            case 0 -> "n/a";
            case 1 -> near + ".01";
            case 2 -> String.valueOf(random.nextInt(100_000));
            default -> near;
        };
    }

    private String word(Random random) {
        List<String> choice = random.nextBoolean() ? TRUTHS : words;
        return choice.get(random.nextInt(choice.size()));
    }

    private static Stream<String> texts(Object node) {
        if (node instanceof Map<?, ?> map) {
            return new LinkedHashMap<>(map).values().stream().flatMap(PackFile::texts);
        }
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(PackFile::texts);
        }
        return node instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
