package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Files as people really have them: put in order on reading, with a note, or refused with the line. */
class OddFileIT extends ServerScenario {

    private static final String ODD = """
            Statement of accounts
            Printed 2024-02-01

            account;amount;timestamp
            'O\\'Brien; sons';12000.00;2024-01-01
            quiet;1.00;2024-01-02
            loud;10000.01;2024-01-03
            short;7.00
            quiet;2.00;2024-01-05
            quiet;3.00;2024-01-06
            account;amount;timestamp
            quiet;4.00;2024-01-07

            End of statement
            """;

    @Test
    void anOddFileIsScannedAsItIsMeant() {
        Service service = service();
        PolicyJson policy = PolicyJson.of("Amounts", """
                {"rule_id": "HIGH", "name": "High", "severity": "LOW",
                 "conditions": {"field": "amount", "operator": ">", "value": 10000}}""");
        CsvFile file = new CsvFile("odd.csv", ODD.getBytes(StandardCharsets.UTF_8));

        ScanStatus scan = service.complete(service.prepare(service.policy(policy), file));

        assertThat(scan.number("record_count")).isEqualTo(7);
        assertThat(database().accountsThatBroke("HIGH", scan.id())).containsExactly("O'Brien; sons", "loud");
    }

    @Test
    void whatIsOddIsNotedWithItsLines() {
        Upload upload = service().upload(new CsvFile("odd.csv", ODD.getBytes(StandardCharsets.UTF_8)));

        assertThat(upload.fields())
                .containsEntry("dialect", Map.of("charset", "UTF-8", "delimiter", ";", "quote", "'", "escaped", true));
        assertThat((List<?>) upload.fields().get("file_notes"))
                .extracting("code", "lines")
                .containsExactly(
                        tuple("PREAMBLE", List.of(1, 2)),
                        tuple("SHORT_RECORDS", List.of(8)),
                        tuple("REPEATED_HEADERS", List.of(11)),
                        tuple("FOOTER", List.of(14)));
    }

    @Test
    void theCharsetThatAFileIsSaidToHaveIsBelieved() {
        byte[] bytes = "town,amount\nDvo\u0159\u00e1k,1\n".getBytes(Charset.forName("windows-1250"));

        service()
                .request()
                .contentType("text/csv")
                .queryParam("charset", "windows-1250")
                .body(bytes)
                .post("/data/upload")
                .then()
                .statusCode(200)
                .body("sample_rows[0].town", equalTo("Dvo\u0159\u00e1k"))
                .body("file_notes", empty());
        Failure failure = Failure.of(service()
                .request()
                .contentType("text/csv")
                .queryParam("charset", "EBCDIC")
                .body(bytes)
                .post("/data/upload"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/charset");
    }

    @Test
    void aFileThatIsCutOffIsReadUpToThereAndSaysSo() {
        CsvFile file = new CsvFile("cut.csv", "account,amount\nA,1\nB,2\n\"C".getBytes(StandardCharsets.UTF_8));

        Upload upload = service().upload(file);

        assertThat(upload.fields()).containsEntry("row_count", 2);
        assertThat((List<?>) upload.fields().get("file_notes"))
                .extracting("code", "lines")
                .containsExactly(tuple("CUT_OFF", List.of(4)));
    }

    @Test
    void aSumBelowTheRecordsIsNotScannedAndWhatOnlyLooksLikeOneIs() {
        String records = "account;date;amount\nA;2024-01-01;20000.00\nB;2024-01-02;1.50\n";
        PolicyJson policy = PolicyJson.of("Amounts", """
                {"rule_id": "HIGH", "name": "High", "severity": "LOW",
                 "conditions": {"field": "amount", "operator": ">", "value": 10000}}""");
        Service service = service();
        String policyId = service.policy(policy);

        ScanStatus sum = service.complete(service.prepare(policyId, file(records + "Total;;20001.50\n")));
        ScanStatus record = service.complete(service.prepare(policyId, file(records + "Total;;20001.51\n")));

        assertThat(database().accountsThatBroke("HIGH", sum.id())).containsExactly("A");
        assertThat(database().accountsThatBroke("HIGH", record.id())).containsExactly("A", "Total");
        assertThat(notes(service.upload(file(records + "Total;;20001.51\n"))))
                .extracting("code", "lines")
                .containsExactly(tuple("SUM_AS_RECORD", List.of(4)));
    }

    @Test
    void aHeaderAloneIsNoted() {
        assertThat(notes(service().upload(file("account;date;amount\n"))))
                .extracting("code", "lines")
                .containsExactly(tuple("NO_RECORDS", List.of(1)));
    }

    private static CsvFile file(String text) {
        return new CsvFile("sums.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<?> notes(Upload upload) {
        return (List<?>) upload.fields().get("file_notes");
    }

    @Test
    void aRecordThatCannotBePutInOrderIsRefusedWithItsLine() {
        CsvFile file = CsvFile.of("wide.csv", "account,amount", "A,1", "B,2", "C,3,4", "D,5", "E,6", "F");

        Failure failure = Failure.of(
                service().request().contentType("text/csv").body(file.bytes()).post("/data/upload"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .containsEntry("pointer", "/file")
                .containsEntry("line", 4));
    }
}
