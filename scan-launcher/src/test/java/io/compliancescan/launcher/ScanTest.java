package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void withoutACommandItExplainsItself() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("serve", "demo", "migrate", "database", "generate", "health");
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).startsWith("scan ");
        assertThat(run("help", "serve")).isZero();
        assertThat(out.toString()).contains("--port", "--data", "DB_URL", "JAVA_OPTS");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(run("serve", "--prot", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("--prot");
    }

    @Test
    void whatCannotBeGeneratedIsWrongUsage() {
        assertThat(run(
                        "generate",
                        "--rows",
                        "-1",
                        "--out",
                        folder.resolve("tx.csv").toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("rows must be between 0 and");
    }

    @Test
    void whatCannotBeDoneIsOneSentenceWithoutAStackTrace() {
        assertThat(run("serve", "--port", "0", "--data", folder.toString())).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("scan: The service can only be started through bin/scan of the distribution.");
    }

    private int run(String... arguments) {
        return Scan.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
