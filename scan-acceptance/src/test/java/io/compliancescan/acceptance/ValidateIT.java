package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.ScanValidation;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.http.ContentType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How right a scan is, by labels of its upload; every figure was worked out by hand. */
class ValidateIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    private static final PolicyJson POLICY = PolicyJson.of("Validated", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH",
             "conditions": {"field": "amount", "operator": ">", "value": 100}}""", """
            {"rule_id": "BURST", "name": "Three within an hour", "severity": "LOW",
             "aggregate": {"function": "count"}, "threshold": 3, "time_window": "1h"}""", """
            {"rule_id": "COLOURED", "name": "Coloured", "severity": "LOW",
             "conditions": {"field": "colour", "operator": "==", "value": "red"}}""", """
            {"rule_id": "HUGE", "name": "Huge", "severity": "CRITICAL",
             "conditions": {"field": "amount", "operator": ">", "value": 1000}}""");

    /**
     * Records 1, 3, 4 and 7 should be found, 2, 5 and 8 should not. LARGE finds 4, 5 and 6, of which nobody said anything;
     * BURST finds 1, 2 and 3. Nobody can say whether 8 is large.
     */
    private static final CsvFile FILE = CsvFile.of(
            "labelled.csv",
            "timestamp,account,amount,is_fraud,kind",
            "2024-01-01 10:00,A,10,1,smurfing",
            "2024-01-01 10:20,A,10,0,none",
            "2024-01-01 10:40,A,10,yes,smurfing",
            "2024-01-01 12:00,B,150,1,fraud",
            "2024-01-01 12:00,C,200,0,none",
            "2024-01-01 13:00,C,300,,",
            "2024-01-02 12:00,D,20,1,fraud",
            "2024-01-02 13:00,D,,no,none");

    @Test
    void everyRuleIsMeasuredAloneAndAllOfThemTogether() {
        ScanValidation validation = service().validate(completed().id(), "is_fraud");

        assertThat(validation.overall().counts()).containsExactly(3, 2, 1, 1);
        assertMeasures(validation.overall(), "0.6", "0.75", "0.6666666667", "0.6666666667");
        assertThat(validation.rules()).containsOnlyKeys("LARGE", "BURST", "COLOURED", "HUGE");
        ScanValidation.Metrics large = validation.rules().get("LARGE");
        assertThat(large.counts()).containsExactly(1, 1, 3, 2);
        assertMeasures(large, "0.5", "0.25", "0.3333333333", "0.3333333333");
        ScanValidation.Metrics burst = validation.rules().get("BURST");
        assertThat(burst.counts()).containsExactly(2, 1, 2, 2);
        assertMeasures(burst, "0.6666666667", "0.5", "0.5714285714", "0.3333333333");
        assertThat(burst.count("detected")).isEqualTo(3);
    }

    @Test
    void aRuleThatFoundNothingHasNoPrecisionAndOneThatDidNotRunHasNothing() {
        Map<String, ScanValidation.Metrics> rules =
                service().validate(completed().id(), "is_fraud").rules();

        assertThat(rules.get("HUGE").counts()).containsExactly(0, 0, 4, 3);
        assertMeasures(rules.get("HUGE"), null, "0", "0", "0");
        assertThat(rules.get("COLOURED").applicable()).isFalse();
        assertThat(rules.get("COLOURED").fields())
                .containsEntry("status", "not_applicable")
                .containsEntry("detected", null);
        assertMeasures(rules.get("COLOURED"), null, null, null, null);
    }

    @Test
    void recordsWithoutALabelAreLeftOutAndCounted() {
        ScanValidation validation = service().validate(completed().id(), "is_fraud");

        assertThat(validation.fields())
                .containsEntry("unlabeled", 1)
                .containsEntry("total_labeled", 7)
                .containsEntry("validated_against", "is_fraud of labelled.csv")
                .containsEntry("summary", "Of 4 records that should be found, 3 were. Of 3 that should not, 2 were.");
        assertThat(validation.overall().fields())
                .containsEntry("total_labeled", 7)
                .containsEntry("validated_against", "is_fraud of labelled.csv")
                .containsEntry("summary", "Of 4 records that should be found, 3 were. Of 3 that should not, 2 were.");
    }

    @Test
    void labelsThatAreNamedShouldBeFoundAndAllOthersShouldNot() {
        ScanValidation validation = service().validate(completed().id(), " KIND", "Smurfing");

        assertThat(validation.fields())
                .containsEntry("label_column", "kind")
                .containsEntry("positive_values", List.of("Smurfing"));
        assertThat(validation.rules().get("BURST").counts()).containsExactly(2, 1, 0, 4);
        assertThat(validation.rules().get("LARGE").counts()).containsExactly(0, 2, 2, 3);
    }

    @Test
    void olderClientsNameADataSetWhichChangesNothing() {
        String scan = completed().id();
        Map<String, Object> body = Map.of("scan_id", scan, "dataset", "paysim", "label_column", "is_fraud");

        assertThat(ScanValidation.of(service()
                        .request()
                        .contentType(ContentType.JSON)
                        .body(body)
                        .post("/validate")))
                .isEqualTo(service().validate(scan, "is_fraud"));
    }

    @Test
    void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
        Failure failure = refused(Map.of("scan_id", completed().id(), "label_column", "fraud"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/label_column");
        assertThat(failure.message())
                .isEqualTo("The upload has no column \"fraud\"."
                        + " Its columns are: timestamp, account, amount, is_fraud, kind.");
    }

    @Test
    void labelsThatOccurNowhereAreRefusedWithThoseThatDo() {
        String scan = completed().id();

        Failure named = refused(
                Map.of("scan_id", scan, "label_column", "kind", "positive_values", List.of("fraud", "layering")));
        Failure neverYes = refused(Map.of("scan_id", scan, "label_column", "kind"));

        assertThat(named.status()).isEqualTo(400);
        assertThat(named.pointers()).containsExactly("/positive_values/1");
        assertThat(named.message()).endsWith("The column holds: smurfing, none, fraud.");
        assertThat(neverYes.status()).isEqualTo(400);
        assertThat(neverYes.pointers()).containsExactly("/positive_values");
    }

    @Test
    void everyFieldThatIsMissingIsNamed() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/validate"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/scan_id", "/label_column");
    }

    @Test
    void anUnknownScanIsNotFound() {
        assertThat(refused(Map.of("scan_id", NOBODY, "label_column", "is_fraud")))
                .isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", "Scan not found")));
    }

    @Test
    void aScanThatRunsCannotBeValidatedYet() {
        Service service = service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        String scan = service.run(inputs);

        Failure failure = database().whileHeld(scan, () -> refused(Map.of("scan_id", scan, "label_column", "account")));

        service.waitFor(scan, ScanStatus::ended).requireCompleted();
        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.message()).endsWith("Validate it once it is completed.");
    }

    @Test
    void aScanWhoseUploadIsLostCannotBeValidated() {
        RunRequest inputs = inputs();
        ScanStatus scan = service().complete(inputs);
        database().loseFileOf(inputs.uploadId());

        Failure failure = refused(Map.of("scan_id", scan.id(), "label_column", "is_fraud"));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.message()).contains("some of its bytes are lost");
    }

    @Test
    void aScanThatFailedCannotBeValidated() {
        RunRequest inputs = inputs();
        database().loseFileOf(inputs.uploadId());
        ScanStatus scan = service().runToEnd(inputs);

        Failure failure = refused(Map.of("scan_id", scan.id(), "label_column", "is_fraud"));

        assertThat(scan.status()).isEqualTo("failed");
        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.message()).isEqualTo("The scan failed, so there is nothing to validate. Run it again.");
    }

    private static void assertMeasures(
            ScanValidation.Metrics metrics, String precision, String recall, String f1, String fpr) {
        assertThat(metrics.number("precision")).isEqualTo(decimal(precision));
        assertThat(metrics.number("recall")).isEqualTo(decimal(recall));
        assertThat(metrics.number("f1")).isEqualTo(decimal(f1));
        assertThat(metrics.number("fpr")).isEqualTo(decimal(fpr));
    }

    private static BigDecimal decimal(String digits) {
        return digits == null ? null : new BigDecimal(digits);
    }

    private ScanStatus completed() {
        return service().complete(inputs());
    }

    private RunRequest inputs() {
        return service().prepare(service().policy(POLICY), FILE).with("allow_partial", true);
    }

    private Failure refused(Map<String, ?> body) {
        return Failure.of(
                service().request().contentType(ContentType.JSON).body(body).post("/validate"));
    }
}
