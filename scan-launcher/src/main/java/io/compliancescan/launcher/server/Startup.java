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
    private final List<String> problem = new CopyOnWriteArrayList<>();
    private boolean problemGoesOn;

    void line(String line) {
        var record = RECORD.matcher(line);
        var contextRoot = CONTEXT_ROOT.matcher(line);
        if (record.matches()) {
            problemGoesOn = problem.isEmpty() && record.group("level").equals("SEVERE");
            noteProblem(record.group("text"));
        } else if (contextRoot.matches()) {
            contextRoots.add(contextRoot.group(1));
        } else if (CAUSE.matcher(line).matches()) {
            noteProblem(line.replaceFirst("Caused by: ", ""));
        }
        if (READY.matcher(line).matches()) {
            deployed.complete(Set.copyOf(contextRoots));
        }
    }

    private void noteProblem(String text) {
        if (problemGoesOn) {
            problem.add(text.strip());
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

    /** The first error that was printed, which is most often the reason of those after it, and its innermost cause. */
    Optional<String> problem() {
        if (problem.isEmpty()) {
            return Optional.empty();
        }
        var what = shortened(problem.get(0));
        var cause = shortened(problem.get(problem.size() - 1));
        return Optional.of(problem.size() == 1 ? what : what + " " + cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PROBLEM ? text : text.substring(0, LONGEST_PROBLEM) + "…";
    }
}
