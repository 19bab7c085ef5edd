package io.compliancescan.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.process.TetheredProcess.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TetheredProcessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void theChildGetsItsArgumentsAndEndsWithItsOwnExitCode() throws IOException {
        var child = child("printf '%s|' \"$@\"; exit 7", "a b", "$HOME", "'\"");

        assertThat(child.ended(PATIENCE)).isTrue();
        assertThat(child.exitCode()).isEqualTo(7);
        assertThat(output()).isEqualTo("a b|$HOME|'\"|");
    }

    @Test
    void theChildReadsAnEmptyInput() throws IOException {
        var child = child("cat; echo end");

        assertThat(child.ended(PATIENCE)).isTrue();
        assertThat(output()).isEqualTo("end\n");
    }

    @Test
    void ctrlCInTheTerminalDoesNotReachTheChild() throws IOException {
        var child = child("kill -INT $$; kill -HUP $$; echo survived");

        assertThat(child.ended(PATIENCE)).isTrue();
        assertThat(output()).isEqualTo("survived\n");
    }

    @Test
    void aChildThatStopsWhenAskedStopsInOrder() throws IOException {
        var child = child("exec sleep 60");

        assertThat(child.stop(PATIENCE)).isTrue();
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void aChildThatDoesNotListenIsKilled() throws IOException {
        var child = child("trap '' TERM; echo deaf; while :; do sleep 0.1; done");
        awaitOutput(child);

        assertThat(child.stop(Duration.ofMillis(200))).isFalse();
        assertThat(child.ended(PATIENCE)).isTrue();
    }

    @Test
    void noGuardIsLeftWhenTheChildHasEnded() throws Exception {
        var child = child("echo started; exec sleep 60");
        awaitOutput(child);
        var guard = ProcessHandle.of(child.pid()).orElseThrow().children().toList();

        child.stop(PATIENCE);

        assertThat(guard).hasSize(1);
        guard.get(0).onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void aMissingProgramShowsInTheExitCode() throws IOException {
        var builder = new ProcessBuilder("/nowhere/program")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        var child = TetheredProcess.start(builder, Signal.KILL);

        assertThat(child.ended(PATIENCE)).isTrue();
        assertThat(child.exitCode()).isEqualTo(127);
    }

    private TetheredProcess child(String script, String... arguments) throws IOException {
        var builder = new ProcessBuilder("/bin/sh", "-c", script, "child");
        builder.command().addAll(List.of(arguments));
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        return TetheredProcess.start(builder, Signal.KILL);
    }

    private void awaitOutput(TetheredProcess child) throws IOException {
        while (output().isEmpty()) {
            assertThat(child.ended(Duration.ofMillis(10))).isFalse();
        }
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
