package io.compliancescan.acceptance.server;

import io.compliancescan.acceptance.client.Contract;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.Service;
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
import java.util.stream.Stream;

/** The service as an operator starts it: {@code bin/scan serve} on an operator's database. */
public final class ServeCommand implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready at (http://\\S+:\\d+)/");
    private static final Pattern NODE = Pattern.compile("This is node (\\S+)");
    /** Code that is compiled simply is there sooner, which takes a third off every start. Nothing is measured here. */
    private static final String SOON_STARTED = "-Xmx1g -XX:TieredStopAtLevel=1";

    private static final Duration START_PATIENCE = Duration.ofMinutes(5);
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

    private final TetheredProcess process;
    private final Path folder;
    private final URI root;
    private final Service service;

    private ServeCommand(TetheredProcess process, Path folder, URI root) {
        this.process = process;
        this.folder = folder;
        this.root = root;
        this.service = new Service(root, new Contract(Product.built().contract()));
    }

    /**
     * Starts the service and waits until it is ready.
     *
     * @param folder gets its data folder
     */
    public static ServeCommand start(Path folder, DatabaseAddress database) {
        return start(folder, variables(database), 0);
    }

    /**
     * Starts the service with a database of its own and waits until it is ready.
     *
     * @param folder gets its data folder
     */
    public static ServeCommand start(Path folder) {
        return start(folder, Map.of(), 0);
    }

    /** Starts it once more, where it has listened before. */
    public ServeCommand startedAgain(DatabaseAddress database) {
        return start(folder, variables(database), root.getPort());
    }

    private static Map<String, String> variables(DatabaseAddress database) {
        return Map.of("DB_URL", database.url(), "DB_USER", database.user(), "DB_PASSWORD", database.password());
    }

    private static ServeCommand start(Path folder, Map<String, String> environment, int port) {
        try {
            Path output = Files.createDirectories(folder).resolve("serve.log");
            var command = List.of(
                    Product.built().command().toString(),
                    "serve",
                    "--port",
                    Integer.toString(port),
                    "--data",
                    folder.resolve("data").toString());
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_OPTS", SOON_STARTED);
            return ready(TetheredProcess.start(builder, Signal.TERM), folder, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServeCommand ready(TetheredProcess process, Path folder, Path output) {
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
            return new ServeCommand(process, folder, URI.create(address.group(1)));
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

    /** What it serves. */
    public Service service() {
        return service;
    }

    /** Where it listens. */
    public URI root() {
        return root;
    }

    /** Where the database of its own is. */
    public DatabaseAddress database() {
        Path own = folder.resolve("data/mariadb");
        String port = ProcessHandle.of(process.pid())
                .orElseThrow()
                .descendants()
                .flatMap(child -> Stream.of(child.info().arguments().orElse(new String[0])))
                .filter(argument -> argument.startsWith("--port="))
                .map(argument -> argument.substring("--port=".length()))
                .findFirst()
                .orElseThrow();
        return new DatabaseAddress(
                        "jdbc:mariadb://127.0.0.1:" + port + "/scan",
                        "scan",
                        text(own.resolve("password")).strip())
                .forService();
    }

    /** Which node it is to the others. */
    public String node() {
        return NODE.matcher(text(folder.resolve("data/logs/server.0.log")))
                .results()
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .group(1);
    }

    /** Lets it stand still, as a machine that is short of everything does, until it is let go on. */
    public void pause() {
        ProcessSignal.STOP.send(servers());
    }

    /** Lets it go on. */
    public void goOn() {
        ProcessSignal.CONT.send(servers());
    }

    private List<Long> servers() {
        return ProcessHandle.of(process.pid())
                .orElseThrow()
                .descendants()
                .filter(child -> child.info().command().orElse("").endsWith("/java"))
                .map(ProcessHandle::pid)
                .toList();
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
