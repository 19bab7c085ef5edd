package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.client.Upload;
import io.compliancescan.acceptance.server.ServerFolder;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Files on their way in. */
class UploadIT extends ServerScenario {

    private static final CsvFile FILE = Transactions.generated(2_000).file();

    private static final PolicyJson LARGE = PolicyJson.of("Large", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH",
             "conditions": {"AND": [{"field": "amount", "operator": ">", "value": 5}]}}""");

    @Test
    void aFileIsTheSameHoweverItIsSent() {
        Service service = service();

        Upload raw = service.upload(FILE);
        Upload form = Upload.of(service.form()
                .multiPart("file", FILE.name(), FILE.bytes(), "text/csv")
                .post("/data/upload"));
        Upload compressedForTransfer = Upload.of(service.request()
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .queryParam("file_name", FILE.name())
                .body(FILE.compressed().bytes())
                .post("/data/upload"));

        assertThat(raw.fields())
                .containsEntry("file_name", FILE.name())
                .containsEntry("size_bytes", FILE.bytes().length)
                .containsEntry("sha256", FILE.sha256())
                .containsEntry("original_sha256", FILE.sha256())
                .containsEntry("original_size_bytes", FILE.bytes().length)
                .containsEntry("row_count", 2_000);
        assertThat(withoutId(form)).isEqualTo(withoutId(raw));
        assertThat(withoutId(compressedForTransfer)).isEqualTo(withoutId(raw));
    }

    @Test
    void aCompressedFileIsReadLikeThePlainOne() {
        Service service = service();
        CsvFile compressed = FILE.compressed();

        Upload plain = service.upload(FILE);
        Upload raw = Upload.of(service.request()
                .contentType("application/gzip")
                .body(compressed.bytes())
                .post("/data/upload"));
        Upload form = Upload.of(service.form()
                .multiPart("file", compressed.name(), compressed.bytes(), "application/gzip")
                .post("/data/upload"));

        assertThat(raw.fields())
                .containsEntry("original_sha256", compressed.sha256())
                .containsEntry("original_size_bytes", compressed.bytes().length);
        assertThat(form.fields()).containsEntry("original_sha256", compressed.sha256());
        for (String field : List.of("sha256", "row_count", "headers", "sample_rows", "suggested_mapping", "columns")) {
            assertThat(raw.fields().get(field)).isEqualTo(plain.fields().get(field));
            assertThat(form.fields().get(field)).isEqualTo(plain.fields().get(field));
        }
    }

    private static Map<String, Object> withoutId(Upload upload) {
        Map<String, Object> fields = new HashMap<>(upload.fields());
        fields.remove("upload_id");
        return fields;
    }

    @Test
    void theSameBytesAreKeptOnceWhoeverUploadsThemAtTheSameMoment() {
        CsvFile file = CsvFile.of("same.csv", "account,amount", "A," + System.nanoTime());

        List<Upload> uploads = IntStream.range(0, 8)
                .parallel()
                .mapToObj(client -> service().upload(file))
                .toList();

        assertThat(uploads).extracting(Upload::id).doesNotHaveDuplicates();
        assertThat(database().contentsOf(file.sha256())).isEqualTo(1);
    }

    @Test
    void bytesThatWereLostAreMendedByUploadingTheFileOnceMore() {
        Service service = service();
        CsvFile file = CsvFile.of("lost.csv", "account,amount", "A," + System.nanoTime());
        RunRequest before = service.prepare(service.policy(LARGE), file);
        database().loseFileOf(before.uploadId());

        RunRequest again = service.prepare(before.policyId(), file);

        assertThat(service.complete(again).violations()).isEqualTo(1);
        assertThat(service.complete(before).violations())
                .as("of the upload of before")
                .isEqualTo(1);
    }

    @Test
    void nothingIsKeptOfAFileThatIsCutOffOnItsWay() throws Exception {
        CsvFile file = CsvFile.of("cut-off-" + System.nanoTime() + ".csv", "account,amount", "A,1", "B,2");
        URI root = service().root();
        String head = "POST /api/data/upload?file_name=" + file.name() + " HTTP/1.1\r\nHost: " + root.getAuthority()
                + "\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n";

        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(file.bytes());
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).doesNotContain("upload_id");
        }

        assertThat(database().uploadsNamed(file.name())).isZero();
        assertThat(database().contentsOf(file.sha256())).isZero();
    }

    @Test
    void anUploadThatIsThereIsAvailableAndNothingElseIs() {
        String id = service().upload(CsvFile.of("some.csv", "account", "A")).id();

        assertThat(available(id)).isTrue();
        for (String other : List.of("018d0b00-1111-7abc-8def-0123456789ab", "1", "größe", "null")) {
            assertThat(available(other)).as(other).isFalse();
        }
    }

    private boolean available(String id) {
        return service()
                .request()
                .get("/data/check/{uploadId}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("available");
    }

    @Test
    void everyStandardFieldOfAGeneratedFileIsSuggested() {
        assertThat(service().upload(FILE).suggestedMapping())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "timestamp", "timestamp",
                        "account", "account",
                        "recipient", "recipient",
                        "type", "type",
                        "amount", "amount",
                        "oldbalanceOrg", "old_balance",
                        "newbalanceOrig", "new_balance",
                        "oldbalanceDest", "recipient_old_balance",
                        "newbalanceDest", "recipient_new_balance"));
    }

    @Test
    void aFileWithTwoAlikeHeadingsIsReadAndItsSuggestionSaysWhy() {
        CsvFile file = CsvFile.of(
                "published.csv",
                "Timestamp,From Bank,Account,To Bank,Account,Amount Paid,Payment Format",
                "2022/09/01 00:20,010,8000EBD30,011,8000F5340,3697.34,Wire");

        Upload upload = service().upload(file);

        assertThat(upload.fields())
                .containsEntry("detected_dataset", "IBM_AML")
                .containsEntry("mapping_notes", List.of());
        assertThat(upload.suggestedMapping())
                .containsEntry("account", "Account")
                .containsEntry("recipient", "Account (2)");
        assertThat(upload.fields().get("mapping_reasons"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("amount", "Files of the published IBM AML transactions have it as \"Amount Paid\".");
        assertThat(upload.fields().get("sample_rows"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .first(InstanceOfAssertFactories.MAP)
                .containsEntry("Account", "8000EBD30")
                .containsEntry("Account (2)", "8000F5340");
    }

    @Test
    void debitsAndCreditsAreSuggestedAsOneAmountWithTheReason() {
        Upload upload = service()
                .upload(CsvFile.of(
                        "statement.csv", "Date,Paid out,Paid in", "2024-01-15,900.00,", "2024-01-16,,10.00"));

        assertThat(upload.suggestedMapping()).containsEntry("amount", Map.of("debit", "Paid out", "credit", "Paid in"));
        assertThat(upload.fields().get("mapping_reasons"))
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry(
                        "amount",
                        "\"Paid out\" is a usual heading of amounts that go out, and \"Paid in\" of those that come in.");
        assertThat(upload.fields().get("mapping_notes"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .singleElement()
                .asString()
                .contains("\"Paid out\"", "\"Paid in\"");
    }

    @Test
    void theWayAFileIsWrittenIsFoundOut() {
        String text = "Datum;Konto;Betrag\n31.12.2024;Müller;1.234,50\n15.01.2025;Weiß;12,00\n";
        CsvFile file = new CsvFile("überweisungen.csv", text.getBytes(Charset.forName("windows-1252")));

        Upload upload = service().upload(file);

        assertThat(upload.fields())
                .containsEntry("file_name", "überweisungen.csv")
                .containsEntry(
                        "dialect",
                        Map.of("charset", "windows-1252", "delimiter", ";", "quote", "\"", "escaped", false));
        assertThat(upload.fields().get("sample_rows"))
                .isEqualTo(List.of(
                        Map.of("Datum", "31.12.2024", "Konto", "Müller", "Betrag", "1.234,50"),
                        Map.of("Datum", "15.01.2025", "Konto", "Weiß", "Betrag", "12,00")));
    }

    @Test
    void unreadableCellsAreCountedAndShownWithTheirLines() {
        String[] records = new String[40];
        Arrays.fill(records, "7.50");
        records[1] = "n/a";
        records[2] = "\"\"";
        records[3] = "12abc";

        Upload upload = service().upload(CsvFile.of("some.csv", "amount", records));

        assertThat(upload.fields().get("columns"))
                .isEqualTo(List.of(Map.of(
                        "heading",
                        "amount",
                        "type",
                        "numeric",
                        "units",
                        List.of(),
                        "blank",
                        1,
                        "unreadable",
                        2,
                        "unreadable_examples",
                        List.of(Map.of("line", 3, "text", "n/a"), Map.of("line", 5, "text", "12abc")))));
    }

    @Test
    void aFileThatBreaksOffInsideQuotesIsRefusedWithTheLine() {
        Failure failure = refused(CsvFile.of("broken.csv", "account,amount", "A,1", "\"B,2", "C,3"), 400);

        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(failure.problems()).singleElement().satisfies(problem -> assertThat(problem)
                .containsEntry("pointer", "/file")
                .containsEntry("line", 3));
        assertThat(failure.message()).contains("3");
    }

    @Test
    void nothingIsNoFile() {
        Failure empty = Failure.of(service()
                .wrongRequest()
                .contentType("text/csv")
                .body(new byte[0])
                .post("/data/upload"));
        Failure form =
                Failure.of(service().form().multiPart("comment", "no file here").post("/data/upload"));

        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.pointers()).containsExactly("/file");
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.pointers()).containsExactly("/file");
        assertThat(form.message()).contains("No file provided");
    }

    @Test
    void aDamagedCompressedFileIsRefused() {
        byte[] whole = FILE.compressed().bytes();
        byte[] half = Arrays.copyOf(whole, whole.length / 2);

        Failure failure = Failure.of(
                service().request().contentType("application/gzip").body(half).post("/data/upload"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/file");
    }

    @Test
    void whatCannotBeAFileIsRefusedByItsType() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType("application/json")
                .body("{}")
                .post("/data/upload"));

        assertThat(failure.status()).isEqualTo(415);
        assertThat(failure.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void aFileAboveTheLimitIsRefusedAndNothingOfItIsKept() {
        byte[] large = new byte[Math.toIntExact(ServerFolder.MOST_UPLOAD_BYTES) + 1];
        Arrays.fill(large, (byte) '\n');
        byte[] header = "account,amount\nA,1\n".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(header, 0, large, 0, header.length);
        CsvFile file = new CsvFile("too-large-" + System.nanoTime() + ".csv", large);

        Failure plain = refused(file, 413);
        Failure compressed = Failure.of(service()
                .request()
                .contentType("application/gzip")
                .queryParam("file_name", file.name())
                .body(file.compressed().bytes())
                .post("/data/upload"));

        assertThat(plain.code()).isEqualTo("PAYLOAD_TOO_LARGE");
        assertThat(compressed.status()).isEqualTo(413);
        assertThat(database().uploadsNamed(file.name())).isZero();
    }

    private Failure refused(CsvFile file, int status) {
        Failure failure = Failure.of(service()
                .request()
                .contentType("text/csv")
                .queryParam("file_name", file.name())
                .body(file.bytes())
                .post("/data/upload"));
        assertThat(failure.status()).isEqualTo(status);
        return failure;
    }
}
