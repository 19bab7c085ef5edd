package io.compliancescan.launcher;

import io.compliancescan.launcher.console.Console;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What has been started so far, to be stopped in the opposite order, exactly once: when it is closed, or when a signal
 * ends this JVM before that.
 */
final class Parts implements AutoCloseable {

    private final Deque<Part> started = new ArrayDeque<>();
    private final Console console;
    private boolean closed;

    Parts(Console console) {
        this.console = console;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
    }

    /**
     * Notes a part that has just been started.
     *
     * @param name for the console; empty for what is not worth mentioning
     */
    synchronized <T extends AutoCloseable> T add(String name, T thing) {
        if (closed) {
            stop(new Part(name, thing));
            throw new IllegalStateException("being stopped");
        }
        started.push(new Part(name, thing));
        return thing;
    }

    /** Whether a signal is ending this JVM; what fails from then on fails because of that. */
    static boolean areBeingStopped() {
        var probe = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            stop(started.pop());
        }
    }

    /** Goes on with the other parts whatever happens to this one. */
    private void stop(Part part) {
        try {
            if (part.name().isEmpty()) {
                part.end();
            } else {
                console.step("Stopping " + part.name(), part::end);
            }
        } catch (RuntimeException e) {
            console.say(e.getMessage());
        }
    }

    private record Part(String name, AutoCloseable thing) {

        Part end() {
            try {
                thing.close();
                return this;
            } catch (Exception e) {
                throw new IllegalStateException("Could not stop " + name + ": " + e.getMessage(), e);
            }
        }
    }
}
