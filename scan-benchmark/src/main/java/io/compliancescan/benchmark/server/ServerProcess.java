package io.compliancescan.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the process of a service holds. Works on Linux, for processes of the same user.
 *
 * @param id of the process
 */
record ServerProcess(long id) {

    /** Millions of bytes that objects take which somebody still holds. Has the service collect all others first. */
    long liveMegabytes() throws IOException, InterruptedException {
        Process histogram = new ProcessBuilder("jcmd", Long.toString(id), "GC.class_histogram")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (histogram.waitFor() != 0) {
            throw new IOException("jcmd cannot look into process " + id);
        }
        String total = text.lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IOException("jcmd says something else: " + text));
        return Long.parseLong(total.trim().split("\\s+")[2]) / 1_000_000;
    }

    /** How many threads it has. */
    long threads() throws IOException {
        return count("task", any -> true);
    }

    /** How many sockets it has open: to the database and to clients, and those that it listens on. */
    long sockets() throws IOException {
        return count("fd", ServerProcess::isSocket);
    }

    private long count(String what, Predicate<Path> counted) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc", Long.toString(id), what))) {
            return all.filter(counted).count();
        }
    }

    private static boolean isSocket(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString().startsWith("socket:");
        } catch (NoSuchFileException e) {
            // Closed since they were listed.
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
