package io.compliancescan.launcher.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Tells how far things have got. */
public final class Console {

    private static final int LINE = 78;

    private final PrintStream out;
    private final boolean overwrites;
    private String progress = "";
    private boolean stepIsLastOnItsLine;

    /**
     * A console on a stream.
     *
     * @param overwrites whether a line can be written again, as on a terminal; otherwise progress is written when done
     */
    public Console(PrintStream out, boolean overwrites) {
        this.out = out;
        this.overwrites = overwrites;
    }

    /** The standard error stream. */
    public static Console standard() {
        return new Console(System.err, System.console() != null);
    }

    /** One line. In the middle of a step it stands on a line of its own. */
    public synchronized void say(String line) {
        beginLine();
        out.println(line);
    }

    /** Announces what is being done, does it, and says how long it took. What it throws ends the line. */
    public <T> T step(String what, Supplier<T> work) {
        long start = System.nanoTime();
        begin(what);
        boolean done = false;
        try {
            var result = work.get();
            done = true;
            return result;
        } finally {
            end(what, done ? seconds(Duration.ofNanos(System.nanoTime() - start)) : "failed");
        }
    }

    /** Shows how far something has got, in place of what was shown of it before. */
    public synchronized void progress(String line) {
        if (overwrites && !line.equals(progress)) {
            out.print("\r" + line + " ".repeat(Math.max(0, LINE - line.length())));
            out.flush();
        }
        progress = line;
    }

    private synchronized void begin(String what) {
        beginLine();
        out.print(what + " ... ");
        out.flush();
        stepIsLastOnItsLine = true;
    }

    private synchronized void end(String what, String how) {
        out.println(stepIsLastOnItsLine ? how : what + " ... " + how);
        stepIsLastOnItsLine = false;
    }

    private void beginLine() {
        if (!progress.isEmpty()) {
            out.println(overwrites ? "" : progress);
            progress = "";
        }
        if (stepIsLastOnItsLine) {
            out.println();
            stepIsLastOnItsLine = false;
        }
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
