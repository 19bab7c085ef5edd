package io.compliancescan.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    private Path folder;

    @Test
    void everyLineIsKeptAndHandedOn() throws Exception {
        var log = logOf("first\nšecond\n\nlast", List.of("first", "šecond", "", "last"));

        assertThat(log).content().isEqualTo("first\nšecond\n\nlast\n");
    }

    @Test
    void aSecondRunAddsToTheLogOfTheFirst() throws Exception {
        logOf("one", List.of("one"));

        assertThat(logOf("two", List.of("two"))).content().isEqualTo("one\ntwo\n");
    }

    private Path logOf(String output, List<String> expected) throws IOException, InterruptedException {
        var lines = new ArrayBlockingQueue<String>(10);
        var logs = folder.resolve("100% logs");
        var log = ServerLog.of(new ByteArrayInputStream(output.getBytes(StandardCharsets.UTF_8)), logs, lines::add);
        for (var line : expected) {
            assertThat(lines.poll(10, TimeUnit.SECONDS)).isEqualTo(line);
        }
        awaitRelease(logs);
        return log.current();
    }

    /** The file is complete when its lock is gone. */
    private static void awaitRelease(Path logs) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (Files.exists(logs.resolve("server.0.log.lck"))) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
