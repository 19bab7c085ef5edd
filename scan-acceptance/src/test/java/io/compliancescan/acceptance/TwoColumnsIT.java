package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Explanations;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.ScanValidation;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A bank's statement whose times and amounts are in two columns each, from its upload to the reasons of its violations. */
class TwoColumnsIT extends ServerScenario {

    private static final PolicyJson POLICY = PolicyJson.of("Statement", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH",
             "conditions": {"field": "amount", "operator": ">", "value": 5000}}""", """
            {"rule_id": "TWICE", "name": "Twice in two hours", "severity": "LOW",
             "aggregate": {"function": "sum", "field": "amount"}, "threshold": 6000, "time_window": "2h"}""");

    /** Nobody can say how much moved in the last record. */
    private static final CsvFile FILE = CsvFile.of(
            "statement.csv",
            "Uhrzeit;Buchungstag;Konto;Soll;Haben;Auffällig",
            "10:30;25.12.2023;A;6.000,50;;1",
            "11:15;25.12.2023;A;;(20,00);0",
            "23:30;25.12.2023;B;0,00;3.000,00 €;0",
            "00:30;26.12.2023;B;-3.000,00;0,00;0",
            "12:00;26.12.2023;C;7.000,00;7.000,00;1");

    @Test
    void timesAndAmountsInTwoColumnsAreSuggestedScannedAndExplained() {
        Service service = service();
        Upload upload = service.upload(FILE);
        String mapping = service.confirm(upload);

        ScanStatus scan = service.complete(RunRequest.of(service.policy(POLICY), upload.id(), mapping));
        Explanations explanations = new Explanations(service, scan.id());
        JsonPath large = explanations.violation("LARGE");
        ScanValidation validation = service.validate(scan.id(), "Auffällig");

        assertThat(upload.suggestedMapping())
                .containsOnly(
                        entry("account", "Konto"),
                        entry("amount", Map.of("debit", "Soll", "credit", "Haben")),
                        entry("timestamp", Map.of("date", "Buchungstag", "time", "Uhrzeit")));
        assertThat(scan.fields()).containsEntry("mapping_config", upload.suggestedMapping());
        assertThat(scan.violations()).as("one of LARGE, and A and B of TWICE").isEqualTo(3);
        assertThat(large.<Integer>getList("evidence.records.record_number")).containsExactly(1);
        assertThat(large.<String, String>getMap("evidence.records[0].values")).containsEntry("amount", "6.000,50");
        assertThat(explanations.explain("TWICE", "B").getList("evidence.records.record_number"))
                .isEqualTo(List.of(3, 4));
        assertThat(validation.rules().get("LARGE").counts()).containsExactly(1, 0, 1, 3);
    }
}
