package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Amounts are decimals from the file to the verdict; nothing is rounded on the way. */
class ExactnessIT extends ServerScenario {

    @Test
    void aSumAtTheThresholdIsDecidedExactly() {
        Service service = service();
        PolicyJson policy = PolicyJson.of("Sums", sum("AT_LEAST", ">="), sum("ABOVE", ">"));
        CsvFile file = CsvFile.of(
                "tenths.csv",
                "timestamp,account,amount",
                "2024-01-01T10:00:00Z,exactly,0.1",
                "2024-01-01T11:00:00Z,exactly,0.2",
                "2024-01-01T10:00:00Z,above,0.1",
                "2024-01-01T11:00:00Z,above,0.2000000000000000000001",
                "2024-01-01T10:00:00Z,below,0.1",
                "2024-01-01T11:00:00Z,below,0.1999999999999999999999");

        ScanStatus scan = service.complete(service.prepare(service.policy(policy), file));

        assertThat(database().accountsThatBroke("AT_LEAST", scan.id())).containsExactly("above", "exactly");
        assertThat(database().accountsThatBroke("ABOVE", scan.id())).containsExactly("above");
    }

    private static String sum(String ruleId, String operator) {
        return """
                {"rule_id": "%s", "name": "Sum", "severity": "LOW", "threshold": 0.3, "time_window": "1d",
                 "aggregate": {"function": "sum", "field": "amount", "operator": "%s"}}""".formatted(ruleId, operator);
    }

    @Test
    void anAmountAtTheThresholdIsDecidedExactly() {
        Service service = service();
        PolicyJson policy = PolicyJson.of("Amounts", amount("AT_LEAST", ">="), amount("ABOVE", ">"));
        CsvFile file = CsvFile.of(
                "amounts.csv",
                "account,amount",
                "below,9999.9999999999999999",
                "exactly,10000.00",
                "above,10000.0000000000000001",
                "huge,123456789012345678901234567890.12");

        ScanStatus scan = service.complete(service.prepare(service.policy(policy), file));

        assertThat(database().accountsThatBroke("AT_LEAST", scan.id())).containsExactly("above", "exactly", "huge");
        assertThat(database().accountsThatBroke("ABOVE", scan.id())).containsExactly("above", "huge");
        assertThat(database().violations(scan.id()))
                .anySatisfy(violation -> assertThat(violation.amount()).isEqualTo("123456789012345678901234567890.12"));
    }

    private static String amount(String ruleId, String operator) {
        return """
                {"rule_id": "%s", "name": "Amount", "severity": "LOW",
                 "conditions": {"field": "amount", "operator": "%s", "value": 10000}}""".formatted(ruleId, operator);
    }

    @Test
    void aWindowIsHalfOpenAndWhatCannotBeReadNeverBreaksARule() {
        Service service = service();
        PolicyJson policy = PolicyJson.of("Windows", """
                {"rule_id": "TWICE", "name": "Twice a day", "severity": "LOW", "threshold": 2, "time_window": "24h",
                 "conditions": {"field": "amount", "operator": ">=", "value": 10},
                 "aggregate": {"function": "count"}}""");
        CsvFile file = CsvFile.of(
                "windows.csv",
                "timestamp,account,amount",
                "2024-01-01T10:00:00Z,a day apart,10",
                "2024-01-02T10:00:00Z,a day apart,10",
                "2024-01-01T10:00:00Z,a second less,10",
                "2024-01-02T09:59:59Z,a second less,10",
                "2024-01-01T10:00:00Z,unreadable,10",
                "2024-01-01T10:00:00Z,unreadable,12abc",
                "2024-01-01T10:00:00Z,unreadable,");

        ScanStatus scan = service.complete(service.prepare(service.policy(policy), file));

        assertThat(database().accountsThatBroke("TWICE", scan.id())).containsExactly("a second less");
    }

    @Test
    void theScoreIsRoundedHalfUpToTwoDecimals() {
        Service service = service();
        PolicyJson policy = PolicyJson.of("One in eight thousand", """
                {"rule_id": "ONE", "name": "One", "severity": "LOW",
                 "conditions": {"field": "amount", "operator": "==", "value": 1}}""");
        String[] records = new String[8_000];
        Arrays.fill(records, "0");
        records[0] = "1";
        records[1] = "1";
        CsvFile file = CsvFile.of("ones.csv", "amount", records);

        ScanStatus scan = service.complete(service.prepare(service.policy(policy), file));

        assertThat(scan.score()).as("100 * (1 - 2 * 0.25 / 8000) = 99.99375").isEqualByComparingTo("99.99");
    }
}
