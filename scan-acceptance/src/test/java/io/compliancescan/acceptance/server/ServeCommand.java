package io.compliancescan.acceptance.server;

import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.process.TetheredProcess;
import io.compliancescan.process.TetheredProcess.Signal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service as an operator starts it: {@code bin/scan serve} on an operator's database. */
public final class ServeCommand implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready at (http://\\S+:\\d+)/");
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

    private final TetheredProcess process;
    private final URI root;

    private ServeCommand(TetheredProcess process, URI root) {
        this.process = process;
        this.root = root;
    }

    /**
     * Starts the service and waits until it is ready.
     *
     * @param folder becomes its data folder
     */
    public static ServeCommand start(Path folder, DatabaseAddress database) {
        try {
            Path output = Files.createDirectories(folder).resolve("serve.log");
            var command = List.of(
                    Product.built().command().toString(),
                    "serve",
                    "--port",
                    "0",
                    "--data",
                    folder.resolve("data").toString());
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "DB_URL", database.url(),
                            "DB_USER", database.user(),
                            "DB_PASSWORD", database.password(),
                            "JAVA_OPTS", "-Xmx1g"));
            return ready(TetheredProcess.start(builder, Signal.TERM), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServeCommand ready(TetheredProcess process, Path output) {
        boolean ready = false;
        try {
            Poll.every(Duration.ofMillis(50))
                    .atMost(START_PATIENCE)
                    .until(() -> text(output), text -> READY.matcher(text).find() || !process.isAlive());
            Matcher address = READY.matcher(text(output));
            ready = address.find();
            if (!ready) {
                throw new AssertionError("The service did not start: " + text(output));
            }
            return new ServeCommand(process, URI.create(address.group(1)));
        } finally {
            if (!ready) {
                process.stop(STOP_PATIENCE);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public URI root() {
        return root;
    }

    /** Ends it as a power failure would: SIGKILL, without a moment to put anything in order. */
    public void kill() {
        ProcessHandle command = ProcessHandle.of(process.pid()).orElseThrow();
        List<ProcessHandle> all = command.descendants().toList();
        all.forEach(ProcessHandle::destroyForcibly);
        command.destroyForcibly();
        command.onExit().join();
        all.forEach(child -> child.onExit().join());
    }

    @Override
    public void close() {
        process.stop(STOP_PATIENCE);
    }
}
