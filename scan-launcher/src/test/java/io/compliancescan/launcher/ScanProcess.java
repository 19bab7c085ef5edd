package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The command {@code bin/scan} of a distribution, run as a user runs it. */
final class ScanProcess implements AutoCloseable {

    /** The product as Maven has just packaged it. */
    static final Path DISTRIBUTION = Path.of("target", "compliance-scan").toAbsolutePath();

    /** Code that is compiled simply is there sooner, which takes a third off every start. */
    private static final String SOON_STARTED = "-XX:TieredStopAtLevel=1";

    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Pattern READY = Pattern.compile("Ready at (http://\\S+/)");

    private final Process process;
    private final Path out;
    private final Path err;

    private ScanProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Runs the command in a folder, in which its data folder will be as well. */
    static ScanProcess run(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(DISTRIBUTION.resolve("bin/scan").toString()));
        command.addAll(List.of(arguments));
        return start(folder, environment, command);
    }

    static ScanProcess start(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        var out = Files.createTempFile("scan", ".out");
        var err = Files.createTempFile("scan", ".err");
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("PORT", "DB_URL", "DB_USER", "DB_PASSWORD"));
        builder.environment().put("JAVA_OPTS", SOON_STARTED);
        builder.environment().putAll(environment);
        return new ScanProcess(builder.start(), out, err);
    }

    /** Waits until the service says that it is ready; its address. */
    String awaitAddress() throws IOException, InterruptedException {
        return awaitErr(READY).group(1);
    }

    /** Waits until it says that on the standard error stream. */
    void awaitErr(String words) throws IOException, InterruptedException {
        awaitErr(Pattern.compile(Pattern.quote(words)));
    }

    private MatchResult awaitErr(Pattern pattern) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        var found = pattern.matcher(err());
        while (!found.find()) {
            assertThat(process.waitFor(50, TimeUnit.MILLISECONDS)).as(err()).isFalse();
            assertThat(System.nanoTime()).as(err()).isLessThan(deadline);
            found = pattern.matcher(err());
        }
        return found.toMatchResult();
    }

    int awaitExit() throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(err())
                .isTrue();
        return process.exitValue();
    }

    /** Asks it to stop: SIGTERM. */
    void terminate() {
        process.toHandle().destroy();
    }

    /** SIGKILL. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** The processes that it has started, and theirs. */
    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /** Everything on the standard output so far. */
    String out() throws IOException {
        return Files.readString(out);
    }

    /** Everything on the standard error stream so far. */
    String err() throws IOException {
        return Files.readString(err);
    }

    static void awaitEnd(List<ProcessHandle> processes) throws Exception {
        for (var each : processes) {
            each.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.delete(out);
        Files.delete(err);
    }
}
