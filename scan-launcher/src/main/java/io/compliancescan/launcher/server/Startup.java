package io.compliancescan.launcher.server;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** Follows what the server prints while it starts. Lines come from one thread, questions from any. */
final class Startup {

    private static final Pattern READY = Pattern.compile(".*Payara Micro \\S+ \\(build \\d+\\) ready in .*");
    private static final Pattern CONTEXT_ROOT = Pattern.compile("\\s*\"Context Root\": \"(/[^\"]*)\".*");
    private static final Pattern RECORD = Pattern.compile("\\d{4}-\\S+Z (?<level>[A-Z]+) \\S*: (?<text>.*)");
    private static final Pattern CAUSE = Pattern.compile("(?:Caused by: )?[\\w.$]+(?:Exception|Error)\\b.*");
    private static final Set<String> OURS = Set.of("/api", "/");
    private static final int LONGEST_PROBLEM = 300;

    private final CompletableFuture<Set<String>> deployed = new CompletableFuture<>();
    private final Set<String> contextRoots = new HashSet<>();

    /** The text of an error and its causes, from the outermost on; empty while there is none. */
    private volatile List<String> problem = List.of();

    /** What is being printed now, and may be a better reason than what was printed before. */
    private List<String> error = List.of();

    void line(String line) {
        var record = RECORD.matcher(line);
        var contextRoot = CONTEXT_ROOT.matcher(line);
        if (record.matches()) {
            beginError(record.group("level"), record.group("text"));
        } else if (contextRoot.matches()) {
            contextRoots.add(contextRoot.group(1));
        } else if (CAUSE.matcher(line).matches()) {
            addCause(line.replaceFirst("Caused by: ", ""));
        }
        if (READY.matcher(line).matches()) {
            deployed.complete(Set.copyOf(contextRoots));
        }
    }

    private void beginError(String level, String text) {
        error = level.equals("SEVERE") && problem.size() <= 1
                ? new CopyOnWriteArrayList<>(List.of(text.strip()))
                : List.of();
        if (problem.isEmpty()) {
            problem = error;
        }
    }

    /** Errors that say nothing but that something has failed have no cause; so one with a cause is preferred. */
    private void addCause(String cause) {
        if (!error.isEmpty()) {
            error.add(cause.strip());
            problem = error;
        }
    }

    /** Whether the server has done all it does at a start, well or badly. */
    boolean isOver() {
        return deployed.isDone();
    }

    /** Whether both applications run. Payara itself goes on when one of them does not. */
    boolean succeeded() {
        return isOver() && deployed.join().containsAll(OURS);
    }

    /**
     * The first error that was printed with a cause, which is most often the reason of those after it, and its innermost
     * cause; else the first error.
     */
    Optional<String> problem() {
        var lines = problem;
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var what = shortened(lines.get(0));
        var cause = shortened(lines.get(lines.size() - 1));
        return Optional.of(lines.size() == 1 ? what : what + " " + cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PROBLEM ? text : text.substring(0, LONGEST_PROBLEM) + "…";
    }
}
