package io.compliancescan.generator;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that was planted in one file, in order of first appearance. The key is complete: ordinary traffic never
 * makes up any of these patterns by accident.
 */
public record AnswerKey(List<PlantedPattern> patterns) {

    private static final String HEADER = "pattern,account,rows,first_timestamp,last_timestamp,across_midnight\n";

    /** Copies the list. */
    public AnswerKey {
        patterns = List.copyOf(patterns);
    }

    /** The entries of one kind, in the same order. */
    public List<PlantedPattern> of(PatternKind kind) {
        return patterns.stream().filter(pattern -> pattern.kind() == kind).toList();
    }

    /**
     * Writes the key as CSV, one line for each pattern; row numbers are separated by blanks. Flushes the writer and
     * leaves it open.
     *
     * @throws IOException if the writer cannot take it
     */
    public void writeTo(Writer writer) throws IOException {
        writer.write(HEADER);
        for (PlantedPattern pattern : patterns) {
            writer.write(line(pattern));
        }
        writer.flush();
    }

    private static String line(PlantedPattern pattern) {
        String rows = pattern.rows().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return String.join(
                        ",",
                        pattern.kind().name(),
                        pattern.account(),
                        rows,
                        pattern.first().toString(),
                        pattern.last().toString(),
                        String.valueOf(pattern.acrossMidnight()))
                + "\n";
    }
}
