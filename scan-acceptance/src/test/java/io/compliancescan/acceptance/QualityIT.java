package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Page;
import io.compliancescan.acceptance.client.QualityPage;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanValidation;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every figure of docs/quality.md is what the service says of files that other people labelled, where they are. */
class QualityIT extends ServerScenario {

    @Test
    void theAmlPackOnPaySim() throws IOException {
        String scan = scanned("aml", CsvFile.foreign("paysim_head_19999.csv"));

        assertOnPage(QualityPage.rules(service().validate(scan, "isFraud")));
    }

    @Test
    void theAmlPackOnTypologies() throws IOException {
        String scan = scanned("aml", CsvFile.foreign("aml_typologies_quantsingularity.csv"));

        assertOnPage(
                QualityPage.rules(service().validate(scan, "is_fraud")),
                QualityPage.labels(
                        "typology",
                        byLabel(
                                scan,
                                "fraud_typology",
                                "structuring",
                                "smurfing",
                                "shell_company",
                                "rapid_movement",
                                "trade_based",
                                "high_risk_geography",
                                "sanctions_evasion")));
    }

    @Test
    void theSoc2PackOnAccountsAndThePeopleTheyBelongTo() throws IOException {
        Upload upload = service().upload(accountsPeopleAndAnswers());
        Map<String, String> columns = Map.of(
                "account", "sam_account",
                "mfa_enabled", "mfa_enrolled",
                "is_active_user", "status",
                "account_enabled", "enabled");
        String mapping = service().confirm(upload.mapping(columns));
        String scan = scanned(RunRequest.of(service().pack("soc2"), upload.id(), mapping));
        String[] checks = {
            "C1_ORPHANED_ACCOUNT", "C2_PRIVILEGE_CREEP", "C3_PRIV_NO_MFA", "C4_UNOWNED_SERVICE", "C5_DORMANT_ACCOUNT"
        };

        assertOnPage(
                QualityPage.rules(service().validate(scan, "finding", (Object[]) checks)),
                QualityPage.labels("check of the answer key", byLabel(scan, "finding", checks)));
    }

    /** Each account with the status of its person and the check of the answer key that names it, or none. */
    private static CsvFile accountsPeopleAndAnswers() throws IOException {
        Map<String, String> statuses = column("iam_hr_roster.csv", 0, 5);
        Map<String, String> findings = column("iam_findings_expected.csv", 2, 0);
        List<String> lines = CsvFile.foreign("iam_accounts_mfa.csv").text().toList();
        return CsvFile.of(
                "iam_accounts.csv",
                lines.get(0) + ",status,finding",
                lines.stream()
                        .skip(1)
                        .map(line -> line + "," + statuses.getOrDefault(cell(line, 1), "") + ","
                                + findings.getOrDefault(cell(line, 0), "none"))
                        .toArray(String[]::new));
    }

    /** One column of a file by another, whose cells differ; neither comes after a cell in quotes. */
    private static Map<String, String> column(String file, int key, int value) throws IOException {
        return CsvFile.foreign(file)
                .text()
                .skip(1)
                .collect(Collectors.toMap(line -> cell(line, key), line -> cell(line, value)));
    }

    private static String cell(String line, int place) {
        return line.split(",", -1)[place];
    }

    private String scanned(String pack, CsvFile file) {
        Service service = service();
        return scanned(service.prepare(service.pack(pack), file));
    }

    private String scanned(RunRequest inputs) {
        return service().complete(inputs.with("allow_partial", true)).id();
    }

    private Map<String, ScanValidation> byLabel(String scan, String column, String... labels) {
        Map<String, ScanValidation> validations = new LinkedHashMap<>();
        Stream.of(labels).forEach(label -> validations.put(label, service().validate(scan, column, label)));
        return validations;
    }

    private static void assertOnPage(String... tables) {
        assertThat(Page.text("quality.md")).as("docs/quality.md").contains(tables);
    }
}
