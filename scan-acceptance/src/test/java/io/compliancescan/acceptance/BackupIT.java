package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Page;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Database;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.process.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines about backups of docs/operations.md, run as they stand, while the service is in the middle of a scan. */
class BackupIT {

    private static final Path ORIGINAL = Product.workFolder().resolve("backup/original");
    private static final Path RESTORED = Product.workFolder().resolve("backup/restored");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private ScanStatus undisturbed;
    private String unfinished;
    private Map<String, String> stored;
    private List<String> answers;

    @BeforeEach
    void beginWithNothing() throws IOException {
        new FolderTree(ORIGINAL.getParent()).delete();
        Files.createDirectories(RESTORED);
    }

    @Test
    void aRunningServiceIsBackedUpAndWhatIsRestoredGoesOnWithItsUnfinishedScan() throws Exception {
        try (var serve = ServeCommand.start(ORIGINAL)) {
            Database database = new Database(serve.database());
            backUpInTheMiddleOfAScan(serve.service(), database);

            assertThatItIsAsUndisturbed(serve.service().waitFor(unfinished, ScanStatus::ended), database);
        }

        restore();

        try (var serve = ServeCommand.start(RESTORED)) {
            Database database = new Database(serve.database());
            assertThat(answers(serve.service())).isEqualTo(answers);
            assertThatItIsAsUndisturbed(serve.service().waitFor(unfinished, ScanStatus::ended), database);
            assertThat(database.checksums()).containsAllEntriesOf(stored);
        }
    }

    private void backUpInTheMiddleOfAScan(Service service, Database database) {
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        undisturbed = service.complete(inputs);
        Reviewer reviewer = new Reviewer(service, "Čeněk");
        reviewer.review(reviewer.violationsOf(undisturbed.id()).get(0), "approved");
        answers = answers(service);
        unfinished = service.run(inputs);
        service.waitFor(unfinished, status -> status.rulesProcessed() > 0);
        database.whileHeld(unfinished, () -> {
            ScanStatus held = service.status(unfinished);
            assertThat(held.rulesProcessed()).as("held in time").isLessThan(held.rulesTotal());
            stored = database.checksums();
            run("mariadb-dump", ORIGINAL);
            return held;
        });
    }

    private void restore() throws IOException {
        Files.copy(ORIGINAL.resolve("scan.sql"), RESTORED.resolve("scan.sql"));
        Path output = RESTORED.resolve("database.log");
        Process database = started(RESTORED, output, Product.built().command().toString(), "database");
        try {
            Poll.every(Duration.ofMillis(50))
                    .atMost(PATIENCE)
                    .until(() -> text(output), text -> text.contains("The database runs") || !database.isAlive());
            run("bin/mariadb ", RESTORED);
        } finally {
            database.destroy();
            database.onExit().join();
        }
    }

    /** Runs the lines for the embedded database that use the program. */
    private static void run(String program, Path folder) {
        List<String> lines = Page.scripts("operations.md").stream()
                .filter(script -> script.contains(program) && script.contains("--socket"))
                .toList();
        assertThat(lines).as("lines that run " + program).hasSize(1);
        Path output = folder.resolve("lines.log");
        int exitCode = started(folder, output, "sh", "-eu", "-c", lines.get(0))
                .onExit()
                .join()
                .exitValue();
        assertThat(exitCode).as(text(output)).isZero();
    }

    private static Process started(Path folder, Path output, String... command) {
        try {
            return new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the service says about the scan that had ended before the backup, and what people said about it. */
    private List<String> answers(Service service) {
        String scan = undisturbed.id();
        return Stream.of("/scan/{id}", "/scan/{id}/rules", "/scan/{id}/violations", "/scan/{id}/reviews")
                .map(path -> service.request().get(path, scan).asString())
                .toList();
    }

    private void assertThatItIsAsUndisturbed(ScanStatus scan, Database database) {
        scan.requireCompleted();
        assertThat(scan.violations()).isEqualTo(undisturbed.violations()).isPositive();
        assertThat(scan.score()).isEqualTo(undisturbed.score());
        assertThat(database.violations(scan.id())).isEqualTo(database.violations(undisturbed.id()));
        assertThat(database.digest(scan.id())).isEqualTo(database.digest(undisturbed.id()));
        assertThat(database.ruleStatuses(scan.id())).isEqualTo(database.ruleStatuses(undisturbed.id()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
