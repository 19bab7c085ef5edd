package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Workbooks, JSON and archives are scanned like separated values. */
class OtherFilesIT extends ServerScenario {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HIGH = """
            {"rule_id": "HIGH", "name": "High", "severity": "LOW",
             "conditions": {"field": "amount", "operator": ">", "value": 10000}}""";

    @Test
    void aWorkbookIsScanned() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Payments");
            List<String> headings = List.of("Account", "Amount", "Timestamp");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int record = 1; record <= 20; record++) {
                sheet.value(record, 0, "account " + record);
                sheet.value(record, 1, 9_995.5 + record);
                sheet.value(record, 2, LocalDate.of(2024, 3, record));
                sheet.style(record, 2).format("dd.mm.yyyy").set();
            }
        }

        CsvFile file = new CsvFile("payments.xlsx", bytes.toByteArray());
        ScanStatus scan = scanned(file.name(), file.bytes());

        assertThat(scan.number("record_count")).isEqualTo(20);
        assertThat(scan.violations()).isEqualTo(16);
        assertThat(service().upload(file).fields())
                .containsEntry("original_sha256", file.sha256())
                .containsEntry("original_size_bytes", file.bytes().length)
                .doesNotContainEntry("sha256", file.sha256());
    }

    @Test
    void ofSeveralSheetsTheOneIsReadThatIsAskedFor() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            for (String month : List.of("May", "June")) {
                Worksheet sheet = workbook.newWorksheet(month);
                sheet.value(0, 0, "Account of " + month);
                sheet.value(1, 0, "A");
            }
        }
        byte[] workbook = bytes.toByteArray();

        Failure which = Failure.of(upload(workbook).post("/data/upload"));
        Failure none = Failure.of(upload(workbook).queryParam("sheet", "July").post("/data/upload"));

        assertThat(which.status()).isEqualTo(400);
        assertThat(which.message()).contains("May, June");
        assertThat(which.pointers()).containsExactly("/sheet");
        assertThat(none.status()).isEqualTo(400);
        assertThat(none.pointers()).containsExactly("/sheet");
        assertThat(Upload.of(upload(workbook).queryParam("sheet", "June").post("/data/upload"))
                        .fields())
                .containsEntry("headers", List.of("Account of June"));
        assertThat(Upload.of(service()
                                .form()
                                .queryParam("sheet", "1")
                                .multiPart("file", "months.xlsx", workbook)
                                .post("/data/upload"))
                        .fields())
                .containsEntry("headers", List.of("Account of May"));
    }

    private RequestSpecification upload(byte[] workbook) {
        return service().request().contentType(XLSX).body(workbook);
    }

    @Test
    void objectsInAnArchiveAreScanned() throws IOException {
        String lines = """
                {"account": "A", "amount": 12000.00, "timestamp": "2024-03-01T10:00:00Z"}
                {"account": "B", "amount": 7, "timestamp": "2024-03-01T11:00:00Z"}
                """;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("payments.jsonl"));
            zip.write(lines.getBytes(StandardCharsets.UTF_8));
        }

        ScanStatus scan = scanned("payments.zip", bytes.toByteArray());

        assertThat(scan.number("record_count")).isEqualTo(2);
        assertThat(database().accountsThatBroke("HIGH", scan.id())).containsExactly("A");
    }

    @Test
    void everyKindOfBodyHasItsType() {
        Map<String, String> bodies = Map.of(
                "application/x-ndjson",
                "{\"account\": \"A\", \"amount\": 1}\n",
                "application/zip",
                "account,amount\nA,1\n",
                XLSX,
                "account,amount\nA,1\n");
        bodies.forEach((type, body) -> service()
                .request()
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/data/upload")
                .then()
                .statusCode(200));
    }

    private ScanStatus scanned(String name, byte[] bytes) {
        Service service = service();
        return service.complete(
                service.prepare(service.policy(PolicyJson.of("Amounts", HIGH)), new CsvFile(name, bytes)));
    }
}
