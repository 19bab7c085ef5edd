package io.compliancescan.launcher.server;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

/** Follows what the server prints while it starts. Lines come from one thread, questions from any. */
final class Startup {

    private static final Pattern READY = Pattern.compile(".*Payara Micro \\S+ \\(build \\d+\\) ready in .*");
    private static final Pattern CONTEXT_ROOT = Pattern.compile("\\s*\"Context Root\": \"(/[^\"]*)\".*");
    private static final Pattern PROBLEM = Pattern.compile("\\S+Z SEVERE \\S*: (.+)");
    private static final Set<String> OURS = Set.of("/api", "/");
    private static final int LONGEST_PROBLEM = 300;

    private final CompletableFuture<Set<String>> deployed = new CompletableFuture<>();
    private final Set<String> contextRoots = new HashSet<>();
    private volatile Optional<String> firstProblem = Optional.empty();

    void line(String line) {
        var contextRoot = CONTEXT_ROOT.matcher(line);
        var problem = PROBLEM.matcher(line);
        if (contextRoot.matches()) {
            contextRoots.add(contextRoot.group(1));
        } else if (firstProblem.isEmpty() && problem.matches()) {
            firstProblem = Optional.of(shortened(problem.group(1)));
        } else if (READY.matcher(line).matches()) {
            deployed.complete(Set.copyOf(contextRoots));
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

    /** The first error that was printed, which is most often the reason of those after it. */
    Optional<String> problem() {
        return firstProblem;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PROBLEM ? text : text.substring(0, LONGEST_PROBLEM) + "…";
    }
}
