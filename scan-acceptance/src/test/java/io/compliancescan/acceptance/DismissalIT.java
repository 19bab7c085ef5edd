package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** False positives that are remembered. */
class DismissalIT extends ServerScenario {

    /** Knows nothing of recipients. */
    private static final PolicyJson BURSTS = PolicyJson.of("Bursts", """
            {"rule_id": "BURST", "name": "Many payments", "severity": "LOW", "threshold": 3, "time_window": "24h",
             "aggregate": {"function": "count", "operator": ">="}}""");

    @Test
    void whatWasDismissedDoesNotWeighInTheNextScanButStaysVisible() {
        Reviewer alice = new Reviewer(service(), "alice");
        RunRequest file = file(alice, "A,200", "B,300", "C,50", "D,60");
        ScanStatus first = alice.service().complete(file);
        String review = dismiss(alice, first, "A");

        ScanStatus second = alice.service().complete(file);

        assertThat(second.violations()).isEqualTo(2);
        assertThat(second.score()).isEqualByComparingTo("93.75");
        assertThat(second.scoreHistory()).hasSize(1);
        assertThat(second.delta().orElseThrow().unchanged()).isEqualTo(2);
        assertThat(summary(second)).containsEntry("false_positive", 1).containsEntry("suppressed", 1);
        JsonPath carried = list(alice, second, "false_positive");
        assertThat(carried.getString("violations[0].account")).isEqualTo("A");
        assertThat(carried.getString("violations[0].review_note")).isEqualTo("known customer");
        assertThat(carried.getString("violations[0].reviewed_by")).isEqualTo("alice");
        assertThat(carried.getString("violations[0].carried_from")).isEqualTo(review);
        assertThat(alice.about(carried.getString("violations[0].id")).getList("reviews.carried_from"))
                .containsExactly(review);
    }

    @Test
    void whatHasGotWorseWakesUp() {
        Reviewer alice = new Reviewer(service(), "alice");
        RunRequest file = file(alice, "A,200", "B,300");
        dismiss(alice, alice.service().complete(file), "A");

        ScanStatus worse =
                alice.service().complete(LargeAmounts.request(alice.service(), file.policyId(), "A,200.01", "B,300"));

        JsonPath pending = list(alice, worse, "pending");
        assertThat(pending.<Map<String, Object>>getList("violations"))
                .extracting(violation -> violation.get("account") + " " + violation.get("woken"))
                .containsExactlyInAnyOrder("A true", "B false");
        assertThat(summary(worse)).containsEntry("suppressed", 0);
    }

    /** Both files have the same accounts, amounts and times; in the second one A pays somebody else as well. */
    @Test
    void oneMoreCounterpartyWakesUpWhatIsOtherwiseTheSame() {
        Reviewer alice = new Reviewer(service(), "alice");
        RunRequest twoPayees = payments(alice, alice.service().policy(BURSTS), "P", "Q", "P");
        ScanStatus first = alice.service().complete(twoPayees);
        assertThat(list(alice, first, "pending").getInt("violations[0].evidence.counterparties"))
                .isEqualTo(2);
        dismiss(alice, first, "A");
        ScanStatus same = alice.service().complete(twoPayees);
        assertThat(list(alice, same, "false_positive").getList("violations.account"))
                .containsExactly("A");

        ScanStatus worse = alice.service().complete(payments(alice, twoPayees.policyId(), "P", "Q", "R"));

        JsonPath woken = list(alice, worse, "pending");
        assertThat(woken.getList("violations.woken")).containsExactly(true);
        assertThat(woken.getInt("violations[0].evidence.counterparties")).isEqualTo(3);
        JsonPath details =
                Reviewer.done(alice.service().request().get("/violations/{id}", woken.getString("violations[0].id")));
        assertThat(details.getInt("evidence.counterparties")).isEqualTo(3);
    }

    @Test
    void whereAFileHasNoRecipientsNobodyCountsThem() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = alice.service().complete(file(alice, "A,200"));

        JsonPath listed = list(alice, scan, "pending");

        assertThat(listed.<Map<String, Object>>getList("violations.evidence"))
                .allSatisfy(evidence -> assertThat(evidence).containsEntry("counterparties", null));
    }

    @Test
    void whatIsSaidOtherwiseInALaterScanIsNotCarriedOn() {
        Reviewer alice = new Reviewer(service(), "alice");
        RunRequest file = file(alice, "A,200");
        ScanStatus first = alice.service().complete(file);
        dismiss(alice, first, "A");
        ScanStatus second = alice.service().complete(file);
        alice.service().request().delete("/scan/{id}", first.id()).then().statusCode(200);

        alice.review(alice.violationsOf(second.id()).get(0), "approved");
        ScanStatus third = alice.service().complete(file);

        assertThat(second.score()).isEqualByComparingTo("100");
        assertThat(list(alice, third, "pending").getList("violations.account")).isEqualTo(List.of("A"));
        assertThat(alice.service().status(second.id()).score()).isEqualByComparingTo("75");
    }

    private static RunRequest file(Reviewer reviewer, String... rows) {
        Service service = reviewer.service();
        return LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), rows);
    }

    /** Payments of one account to those, all on one day. */
    private static RunRequest payments(Reviewer reviewer, String policyId, String... payees) {
        String[] rows = Arrays.stream(payees)
                .map(payee -> "2024-03-01T10:00:00Z,A,50," + payee)
                .toArray(String[]::new);
        return reviewer.service()
                .prepare(policyId, CsvFile.of("payments.csv", "timestamp,account,amount,recipient", rows));
    }

    /** Says that the violations of an account are false positives; the review's id. */
    private static String dismiss(Reviewer reviewer, ScanStatus scan, String account) {
        return Reviewer.done(reviewer.bulk(Map.of(
                        "scan_id",
                        scan.id(),
                        "status",
                        "false_positive",
                        "review_note",
                        "known customer",
                        "filter",
                        Map.of("account", account))))
                .getString("review_id");
    }

    private static JsonPath list(Reviewer reviewer, ScanStatus scan, String status) {
        return Reviewer.done(reviewer.service()
                .request()
                .queryParams(Map.of("scan_id", scan.id(), "status", status))
                .get("/violations"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> summary(ScanStatus scan) {
        return (Map<String, Object>) scan.fields().get("review_summary");
    }
}
