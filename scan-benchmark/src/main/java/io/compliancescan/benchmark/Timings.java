package io.compliancescan.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** How long named pieces of work took, several times each. */
public final class Timings {

    private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

    /** Does the work and takes the time. */
    public <T> T time(String name, Callable<T> work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        T result = work.call();
        seconds.computeIfAbsent(name, any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
        return result;
    }

    /** Forgets the times so far: they were taken cold. */
    public void forget() {
        seconds.clear();
    }

    /** A row for each piece of work: the median, and the shortest and the longest time, in seconds. */
    public String table() {
        return seconds.entrySet().stream()
                .map(each ->
                        row(each.getKey(), each.getValue().stream().sorted().toList()))
                .collect(Collectors.joining(
                        "\n", "| what | median s | least s | most s | runs |\n|---|---|---|---|---|\n", ""));
    }

    private static String row(String name, List<Double> sorted) {
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %d |",
                name,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}
