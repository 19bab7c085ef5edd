package io.compliancescan.acceptance.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What came of the rounds of a drill. */
final class Tally {

    private static final String HEAD =
            "| drill | seed | rounds | lost | doubled | stuck | orphans | taken over | median s | worst s |\n"
                    + "|---|---|---|---|---|---|---|---|---|---|\n";

    private final Rounds rounds;
    private final List<Duration> takeovers = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int done;
    private int lost;
    private int doubled;
    private int stuck;
    private long orphans;

    Tally(Rounds rounds) {
        this.rounds = rounds;
    }

    void done() {
        done++;
    }

    /** Somebody else went on with the scan, so long after the fault. */
    void takenOver(Duration after) {
        takeovers.add(after);
    }

    void lost(String what) {
        lost++;
        problems.add("round " + done + ", lost: " + what);
    }

    void doubled(String what) {
        doubled++;
        problems.add("round " + done + ", doubled: " + what);
    }

    void stuck(String what) {
        stuck++;
        problems.add("round " + done + ", stuck: " + what);
    }

    /** So many rows are there without those that they belong to; none, if all is well. */
    void orphaned(long rows) {
        if (rows > 0) {
            orphans += rows;
            problems.add("round " + done + ", orphans: " + rows);
        }
    }

    /** What was wrong; nothing, if all is well. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Adds a row to the table of all drills. */
    void report(Path file) {
        takeovers.sort(null);
        String row = String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %s | %s |%n",
                rounds.drill(),
                rounds.seed(),
                done,
                lost,
                doubled,
                stuck,
                orphans,
                takeovers.size(),
                seconds(takeovers.size() / 2),
                seconds(takeovers.size() - 1));
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, HEAD);
            }
            Files.writeString(file, row, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String seconds(int place) {
        return takeovers.isEmpty()
                ? "–"
                : String.format(Locale.ROOT, "%.1f", takeovers.get(place).toMillis() / 1_000.0);
    }
}
