package io.compliancescan.launcher.server;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.process.TetheredProcess;
import io.compliancescan.process.TetheredProcess.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A running Payara Micro with both applications. It dies with this process. */
public final class PayaraServer implements AutoCloseable {

    /** A loaded machine may need a minute or two; a server that fails is noticed at once. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private static final Duration READY_PATIENCE = Duration.ofMinutes(2);

    /** The service takes 14 seconds at most. */
    private static final Duration LEAVE_PATIENCE = Duration.ofSeconds(15);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final TetheredProcess process;
    private final Startup startup;
    private final ServerLog log;
    private final Readiness readiness;
    private final ServerFolder folder;
    private volatile boolean ready;

    private PayaraServer(
            TetheredProcess process, Startup startup, ServerLog log, Readiness readiness, ServerFolder folder) {
        this.process = process;
        this.startup = startup;
        this.log = log;
        this.readiness = readiness;
        this.folder = folder;
    }

    /**
     * Starts the process; {@link #awaitReady()} says when it can be used.
     *
     * @param lines receives each line that the server prints, on another thread
     * @throws CannotContinueException when its files cannot be written
     */
    public static PayaraServer start(ServerPlan plan, Consumer<String> lines) {
        try {
            var settings = ServerSettings.inEnvironment(plan.database());
            var folder = ServerFolder.madeAnew(plan.folder(), settings, plan.endpoint());
            var builder = new ProcessBuilder(plan.command(folder, settings))
                    .directory(plan.folder().toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(settings.environment());
            var process = TetheredProcess.start(builder, Signal.KILL);
            var startup = new Startup();
            Consumer<String> both = startup::line;
            var log = ServerLog.of(process.output(), plan.logs(), both.andThen(lines));
            return new PayaraServer(
                    process, startup, log, new Readiness(plan.endpoint().uri()), folder);
        } catch (IOException e) {
            throw new CannotContinueException(
                    "The data folder " + plan.data() + " cannot be used (" + e + "); check its owner and free space.",
                    e);
        }
    }

    /**
     * Waits until both applications answer and say that they are ready.
     *
     * @throws CannotContinueException when they do not
     */
    public void awaitReady() {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (!startup.isOver()) {
            keepWaiting(deadline);
        }
        if (!startup.succeeded()) {
            throw failure("The service could not be deployed");
        }
        deadline = System.nanoTime() + READY_PATIENCE.toNanos();
        while (!readiness.isReached()) {
            keepWaiting(deadline);
        }
        ready = true;
    }

    private void keepWaiting(long deadline) {
        if (process.ended(BETWEEN_LOOKS)) {
            throw failure("The service ended while it started");
        }
        if (System.nanoTime() >= deadline || Thread.currentThread().isInterrupted()) {
            throw failure("The service does not get ready");
        }
    }

    private CannotContinueException failure(String what) {
        var reason = startup.problem().map(problem -> ": " + problem).orElse("");
        return new CannotContinueException(what + reason + " (see " + log() + ").");
    }

    /** Completes when the process ends, with what to say about that, because by itself it never should. */
    public CompletableFuture<CannotContinueException> end() {
        return process.end()
                .thenApply(exitCode -> new CannotContinueException(
                        "The service ended unexpectedly, with exit code " + exitCode + " (see " + log() + ")."));
    }

    /** The file that holds what the server prints. */
    public Path log() {
        return log.current();
    }

    /**
     * Stops it in order, and kills it when that takes longer than 20 seconds. First it says that it is not ready, brings its
     * scans to a checkpoint, and answers the requests that it has accepted.
     */
    @Override
    public void close() {
        if (ready) {
            leave();
        }
        process.stop(STOP_PATIENCE);
    }

    private void leave() {
        try {
            Files.createFile(folder.leaveFile());
            long deadline = System.nanoTime() + LEAVE_PATIENCE.toNanos();
            while (Files.notExists(folder.leftFile())
                    && System.nanoTime() < deadline
                    && !process.ended(BETWEEN_LOOKS)) {
                // The waiting is in the condition.
            }
        } catch (IOException e) {
            // Then it is stopped without, which loses nothing but time.
        }
    }
}
