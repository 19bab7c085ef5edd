package io.compliancescan.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What processes are told that do not have a say in it. */
public enum ProcessSignal {
    /** Stand still, as on a machine that is short of everything. */
    STOP,
    /** Go on. */
    CONT,
    /** Die. */
    KILL;

    /** Tells it to all of them. */
    public void send(List<Long> pids) {
        List<String> command = Stream.concat(
                        Stream.of("kill", "-" + name()), pids.stream().map(String::valueOf))
                .toList();
        try {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while signalling.", e);
        }
    }
}
