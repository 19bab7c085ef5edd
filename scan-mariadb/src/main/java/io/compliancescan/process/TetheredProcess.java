package io.compliancescan.process;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child process that dies with its owner, also when the owner is killed with SIGKILL and cannot clean up.
 *
 * <p>The tether is the child's standard input: a pipe whose other end only this JVM holds. The kernel closes it when
 * this JVM ends, however it ends, and a waiting shell then signals the child. Nothing polls, and no moment between the
 * start of the child and the start of its guard is left uncovered. The child itself reads an empty input, and ignores
 * SIGINT and SIGHUP, so that Ctrl-C in a terminal reaches the owner alone and the owner decides in which order to stop.
 */
public final class TetheredProcess {

    /** $$ stays the pid after exec; a line that arrives before the end of the input means: released, leave it alone. */
    private static final String SCRIPT = "trap '' INT HUP; sig=$1; shift; exec 3<&0 </dev/null;"
            + " { read -r released <&3 || kill -s \"$sig\" $$; } >/dev/null 2>&1 & exec 3<&-; exec \"$@\"";

    private final Process process;

    private TetheredProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts the command of the given builder.
     *
     * @param builder its command, environment, folder and output are used; its standard input is not
     * @param onOwnersDeath what the child receives when this JVM is gone
     * @throws IOException when the shell cannot be started; a missing program shows as exit code 126 or 127 instead
     */
    public static TetheredProcess start(ProcessBuilder builder, Signal onOwnersDeath) throws IOException {
        var command = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "tether", onOwnersDeath.name()));
        command.addAll(builder.command());
        var process = builder.command(command)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        return new TetheredProcess(process);
    }

    /** The child's process id. */
    public long pid() {
        return process.pid();
    }

    /** What the child prints, unless the builder sent that elsewhere. */
    public InputStream output() {
        return process.getInputStream();
    }

    /** Whether the child still runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** The child's exit code: 128 and more for a signal. Only after it has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** Completes with the child's exit code when the child ends. */
    public CompletableFuture<Integer> end() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Waits for the child to end.
     *
     * @return whether it ended within the given time; also false when this thread is interrupted, which stays marked
     */
    public boolean ended(Duration within) {
        try {
            return process.waitFor(within.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Asks the child to end (SIGTERM), and kills it if it has not ended by then.
     *
     * @return whether it ended by itself
     */
    public boolean stop(Duration patience) {
        // Not Process.destroy(): that closes the tether as well.
        process.toHandle().destroy();
        boolean orderly = ended(patience);
        if (!orderly) {
            process.destroyForcibly();
            ended(patience);
        }
        return orderly;
    }

    /** What a child receives when its owner is gone. */
    public enum Signal {
        /** Ends at once: for a child whose clean-up would need what is gone as well. */
        KILL,
        /** Ends in order: for a child that has something to write down. */
        TERM
    }
}
