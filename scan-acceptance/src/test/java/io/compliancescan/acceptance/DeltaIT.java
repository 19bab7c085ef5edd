package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.ScanStatus.Delta;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** What has changed since the scan before. */
class DeltaIT extends ServerScenario {

    @Test
    void aLaterFileOfTheSameFeedBringsNewViolationsAndResolvesOthers() {
        Service service = service();
        RunRequest first = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        RunRequest second = service.prepare(
                first.policyId(),
                Transactions.generatedLater(Transactions.MANY, 7).file());

        ScanStatus before = service.complete(first);
        ScanStatus after = service.complete(second);

        assertThat(before.delta()).isEmpty();
        Delta delta = after.delta().orElseThrow();
        assertThat(delta.previousScanId()).isEqualTo(before.id());
        assertThat(delta.previousViolations()).isEqualTo(before.violations());
        assertThat(delta.added()).isPositive();
        assertThat(delta.resolved()).isPositive();
        assertThat(delta.unchanged()).isPositive();
        assertThat(delta.added() + delta.unchanged()).isEqualTo(after.violations());
        assertThat(delta.resolved() + delta.unchanged()).isEqualTo(before.violations());
    }

    @Test
    void theSameInputsScannedTwiceBringTheSameViolationsAndNothingNew() {
        Service service = service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());

        ScanStatus first = service.complete(inputs);
        ScanStatus second = service.complete(inputs);

        long all = first.violations();
        assertThat(second.violations()).isEqualTo(all);
        assertThat(second.score()).isEqualTo(first.score());
        assertThat(second.delta()).contains(new Delta(0, 0, all, first.id(), all));
        assertThat(database().violations(second.id())).isEqualTo(database().violations(first.id()));
    }

    @Test
    void anAccountThatBreaksARuleTwiceIsCountedTwice() {
        Service service = service();
        RunRequest twice =
                LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,150", "A,200", "B,300");
        RunRequest once = LargeAmounts.request(service, twice.policyId(), "A,150", "A,99", "C,300", "C,400");

        ScanStatus before = service.complete(twice);
        ScanStatus after = service.complete(once);

        assertThat(before.violations()).isEqualTo(3);
        assertThat(after.violations()).isEqualTo(3);
        assertThat(after.delta()).contains(new Delta(2, 2, 1, before.id(), 3));
    }

    @Test
    void scansOfAnotherPolicyAreNotComparedWith() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,150");
        service.complete(inputs);

        ScanStatus other = service.complete(inputs.with("policy_id", service.policy(LargeAmounts.POLICY)));

        assertThat(other.delta()).isEmpty();
    }

    @Test
    void theScanToCompareWithCanBeChosen() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,150");
        ScanStatus first = service.complete(inputs);
        service.complete(LargeAmounts.request(service, inputs.policyId(), "A,150", "B,150"));

        ScanStatus third = service.complete(inputs.with("baseline_scan_id", first.id()));

        assertThat(third.delta()).contains(new Delta(0, 0, 1, first.id(), 1));
    }

    @Test
    void aScanToCompareWithMustBeThere() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,150");

        Failure failure = refused(inputs.with("baseline_scan_id", "018d0b00-1111-7abc-8def-0123456789ab"));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.message()).isEqualTo("Scan not found");
    }

    @Test
    void aScanToCompareWithMustBeOfTheSamePolicy() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,150");
        ScanStatus other = service.complete(inputs.with("policy_id", service.policy(LargeAmounts.POLICY)));

        Failure failure = refused(inputs.with("baseline_scan_id", other.id()));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/baseline_scan_id");
    }

    private Failure refused(RunRequest inputs) {
        return Failure.of(service()
                .request()
                .contentType(ContentType.JSON)
                .body(inputs.body())
                .post("/scan/run"));
    }
}
