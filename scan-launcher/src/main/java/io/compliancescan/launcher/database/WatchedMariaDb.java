package io.compliancescan.launcher.database;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import io.compliancescan.mariadb.EmbeddedMariaDbException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A MariaDB of our own that is started again when it ends without having been told to: killed by somebody, or by a machine
 * that is short of memory. Where that is of no use it is given up.
 */
final class WatchedMariaDb implements AutoCloseable {

    /** What keeps dying does so for a reason that starting it again does not take away. */
    private static final int MOST_STARTS = 5;

    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final EmbeddedMariaDb database;
    private final Console console;
    private final Allowance starts = new Allowance(MOST_STARTS, WITHIN);
    private final CompletableFuture<CannotContinueException> loss = new CompletableFuture<>();
    private final Thread watch = new Thread(this::watch, "database-watch");
    private volatile boolean closing;

    private WatchedMariaDb(EmbeddedMariaDb database, Console console) {
        this.database = database;
        this.console = console;
    }

    /** From now on; it is this object's to close. */
    static WatchedMariaDb of(EmbeddedMariaDb database, Console console) {
        var watched = new WatchedMariaDb(database, console);
        watched.watch.setDaemon(true);
        watched.watch.start();
        return watched;
    }

    /** Completes, with what to say about it, when the database has been given up. */
    CompletableFuture<CannotContinueException> loss() {
        return loss;
    }

    private void watch() {
        while (database.awaitEnd() && !closing && !loss.isDone()) {
            console.say("The database has ended unexpectedly; it is started again.");
            startAgain();
        }
    }

    private void startAgain() {
        var pauses = new BackOff(FIRST_PAUSE, LONGEST_PAUSE);
        var problem = "it keeps ending";
        while (!closing) {
            if (!starts.use(Duration.ofNanos(System.nanoTime()))) {
                loss.complete(new CannotContinueException("The database was started again " + MOST_STARTS
                        + " times within "
                        + WITHIN.toMinutes() + " minutes and does not stay up: " + problem + " (see " + database.log()
                        + ")."));
                return;
            }
            try {
                database.restart();
                console.say("The database runs again.");
                return;
            } catch (EmbeddedMariaDbException e) {
                problem = e.getMessage();
                pauses.pause();
            }
        }
    }

    @Override
    public void close() {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        database.close();
    }
}
