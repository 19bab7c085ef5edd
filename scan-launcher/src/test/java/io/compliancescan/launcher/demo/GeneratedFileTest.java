package io.compliancescan.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.generator.GeneratorSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFileTest {

    @TempDir
    private Path folder;

    @Test
    void theKeyLiesBesideTheFile() {
        assertThat(new GeneratedFile(Path.of("a", "tx.csv")).key()).isEqualTo(Path.of("a", "tx-key.csv"));
        assertThat(new GeneratedFile(Path.of("tx")).key()).isEqualTo(Path.of("tx-key"));
        assertThat(new GeneratedFile(Path.of("a.b", ".tx")).key()).isEqualTo(Path.of("a.b", ".tx-key"));
    }

    @Test
    void bothAreWrittenWholeIntoAFolderThatNeedNotExist() throws IOException {
        var file = new GeneratedFile(folder.resolve("new").resolve("tx.csv"));

        int patterns = file.write(GeneratorSettings.of(1_000, 1));

        assertThat(Files.readAllLines(file.path())).hasSize(1_001);
        assertThat(Files.readAllLines(file.key())).hasSize(patterns + 1);
        assertThat(patterns).isPositive();
    }
}
