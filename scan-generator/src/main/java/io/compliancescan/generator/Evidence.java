package io.compliancescan.generator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Collects, while a file is written, which of its rows belong to which planted pattern. */
final class Evidence {

    private record Sighting(long row, int second) {}

    private final Map<Integer, List<Sighting>> sightings = new LinkedHashMap<>();

    /** @param row number of the record in the file, from 1 */
    void note(Transaction transaction, long row) {
        if (transaction.pattern() != Transaction.NO_PATTERN) {
            sightings
                    .computeIfAbsent(transaction.pattern(), number -> new ArrayList<>())
                    .add(new Sighting(row, transaction.second()));
        }
    }

    /** Of the patterns seen, those that are still patterns although the file may begin or end in their middle. */
    AnswerKey answerKey(IntFunction<Pattern> patterns, LocalDate start) {
        List<PlantedPattern> planted = new ArrayList<>();
        sightings.forEach((number, seen) -> {
            Pattern pattern = patterns.apply(number);
            if (seen.size() >= pattern.kind().leastRows()) {
                planted.add(planted(pattern, seen, start));
            }
        });
        return new AnswerKey(planted);
    }

    private static PlantedPattern planted(Pattern pattern, List<Sighting> seen, LocalDate start) {
        Instant midnight = start.atStartOfDay(ZoneOffset.UTC).toInstant();
        return new PlantedPattern(
                pattern.kind(),
                Party.customer(pattern.account()).name(),
                seen.stream().map(Sighting::row).toList(),
                midnight.plusSeconds(seen.get(0).second()),
                midnight.plusSeconds(seen.get(seen.size() - 1).second()));
    }
}
