package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Midway;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.ScanStatus.Delta;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Database;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Nothing is lost and nothing done twice when everything dies in the middle of a scan. */
class RecoveryIT {

    private static final Path FOLDER = Product.workFolder().resolve("recovery");

    private ScanStatus undisturbed;
    private ScanStatus killed;

    @Test
    void aScanThatWasKilledIsFinishedAfterTheNextStartAsIfNothingHadHappened() {
        try (var mariaDb = startMariaDb()) {
            runOnceUndisturbedAndOnceUntilEverythingDies(new Database(mariaDb.address()));
            ProcessHandle.of(mariaDb.pid()).orElseThrow().destroyForcibly();
        }
        assertThat(killed.status()).isEqualTo("running");
        assertThat(killed.rulesProcessed()).isBetween(1, killed.rulesTotal() - 1);

        try (var mariaDb = startMariaDb();
                var serve = ServeCommand.start(FOLDER, mariaDb.address())) {
            ScanStatus finished =
                    serve.service().waitFor(killed.id(), ScanStatus::ended).requireCompleted();
            assertThatTheyAreTheSame(finished, new Database(mariaDb.address()));
        }
    }

    private void runOnceUndisturbedAndOnceUntilEverythingDies(Database database) {
        try (var serve = ServeCommand.start(FOLDER, database.address())) {
            Service service = serve.service();
            RunRequest inputs = service.prepare(
                    service.amlPolicy(),
                    Transactions.generated(Transactions.MANY).file());
            undisturbed = service.complete(inputs);
            killed = new Midway(service, database).once(inputs, held -> {
                serve.kill();
                return held;
            });
        }
    }

    private void assertThatTheyAreTheSame(ScanStatus finished, Database database) {
        long all = undisturbed.violations();
        assertThat(all).isPositive();
        assertThat(finished.rulesProcessed()).isEqualTo(finished.rulesTotal());
        assertThat(finished.violations()).isEqualTo(all);
        assertThat(finished.score()).isEqualTo(undisturbed.score());
        assertThat(finished.scoreHistory()).hasSize(1);
        assertThat(finished.delta().orElseThrow())
                .usingRecursiveComparison()
                .ignoringFields("previousScanId")
                .isEqualTo(new Delta(0, 0, all, undisturbed.id(), all));
        assertThat(database.violationsByRule(finished.id())).isEqualTo(database.violationsByRule(undisturbed.id()));
        assertThat(database.violations(finished.id())).isEqualTo(database.violations(undisturbed.id()));
        assertThat(database.digest(finished.id())).isEqualTo(database.digest(undisturbed.id()));
    }

    private static EmbeddedMariaDb startMariaDb() {
        return EmbeddedMariaDb.start(FOLDER.resolve("database"), Product.mariaDbProgram());
    }
}
