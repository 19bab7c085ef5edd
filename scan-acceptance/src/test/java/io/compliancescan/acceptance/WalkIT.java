package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.compliancescan.acceptance.client.Page;
import io.compliancescan.acceptance.client.Transactions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of docs/walk.md, run as they stand. */
class WalkIT extends ServerScenario {

    @TempDir
    private Path folder;

    @Test
    void thePageThatClientsAreWalkedThroughWorks() throws Exception {
        assumeTrue(Stream.of("curl", "bash").allMatch(WalkIT::installed), "curl and bash are needed");
        Files.write(
                folder.resolve("transactions.csv"),
                Transactions.generated(2_000).file().bytes());

        Process walk = new ProcessBuilder("bash", "-eu", "-c", script())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        boolean ended = walk.waitFor(2, TimeUnit.MINUTES);
        walk.destroyForcibly();

        List<String> output = Files.readAllLines(folder.resolve("output.txt"));
        assertThat(ended && walk.exitValue() == 0)
                .as(() -> String.join("\n", output))
                .isTrue();
        assertThat(output).contains("ready", "completed", "false_positive", "\"suppressed\":1");
        assertThat(String.join("\n", output))
                .contains("\"cases\":[", "\"false_positives\":1", "in_review", "records of account");
        assertThat(Files.readString(folder.resolve("case.json"))).contains("Called the branch");
        assertThat(Files.readString(folder.resolve("report.json"))).contains("Known customer", "\"report\"");
    }

    private String script() {
        Map<String, String> settings = Map.of("API", service().root() + "/api", "FILE", "transactions.csv");
        return Stream.concat(
                        settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue() + "\n"),
                        Page.scripts("walk.md").stream())
                .collect(Collectors.joining("\n"));
    }

    private static boolean installed(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
