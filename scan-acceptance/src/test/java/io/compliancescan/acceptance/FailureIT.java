package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scan that cannot be carried out ends, and says why. */
class FailureIT extends ServerScenario {

    @Test
    void aScanWhoseFileIsLostFailsAndSaysWhy() {
        Service service = service();
        RunRequest inputs = inputs(service);
        database().loseFileOf(inputs.uploadId());

        ScanStatus scan = service.runToEnd(inputs);

        assertThat(scan.status()).isEqualTo("failed");
        assertThat(scan.text("failure_reason"))
                .isEqualTo("The upload could not be read, since some of its bytes are lost."
                        + " Upload the file again and confirm its mapping.");
        assertThat(scan.text("completed_at")).isNotNull();
        assertThat(scan.violations()).isZero();
        assertThat(scan.score()).isZero();
        assertThat(scan.scoreHistory()).isEmpty();
        assertThat(scan.delta()).isEmpty();
        assertThat(scan.rulesProcessed()).isLessThan(scan.rulesTotal());
    }

    @Test
    void aFailedScanIsNoResultToCompareWith() {
        Service service = service();
        RunRequest good = inputs(service);
        RunRequest lost = service.prepare(
                good.policyId(), Transactions.generatedLater(1_000, 1).file());
        database().loseFileOf(lost.uploadId());
        ScanStatus first = service.complete(good);

        ScanStatus failed = service.runToEnd(lost);
        ScanStatus last = service.complete(good);

        assertThat(failed.status()).isEqualTo("failed");
        assertThat(last.delta().orElseThrow().previousScanId()).isEqualTo(first.id());
        List<String> listed = service.request().get("/scan/history").jsonPath().getList("scans.id");
        assertThat(listed).contains(first.id(), last.id()).doesNotContain(failed.id());
    }

    @Test
    void aFailedScanCanBeDeleted() {
        Service service = service();
        RunRequest inputs = inputs(service);
        database().loseFileOf(inputs.uploadId());
        ScanStatus failed = service.runToEnd(inputs);

        service.request().delete("/scan/{id}", failed.id()).then().statusCode(200);

        service.request().get("/scan/{id}", failed.id()).then().statusCode(404);
    }

    private static RunRequest inputs(Service service) {
        return service.prepare(
                service.amlPolicy(), Transactions.generated(1_000).file());
    }
}
