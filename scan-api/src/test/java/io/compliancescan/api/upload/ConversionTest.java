package io.compliancescan.api.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.compliancescan.api.error.PayloadTooLargeException;
import io.compliancescan.importer.UnreadableFileException;
import io.compliancescan.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Archives, workbooks and JSON become separated values on their way in. */
class ConversionTest {

    private static final long LIMIT = 64L << 20;

    @Test
    void anArchiveOfOneFileIsThatFile() throws IOException {
        assertThat(received(zip(Map.of("a.csv", bytes("a,b\n1,2\n"))))).isEqualTo("a,b\n1,2\n");
        assertThat(received(gzip(zip(Map.of("a.csv", bytes("a,b\n1,2\n")))))).isEqualTo("a,b\n1,2\n");
    }

    @Test
    void whatArchiversLeaveBehindDoesNotCount() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("export/", new byte[0]);
        files.put("__MACOSX/._a.csv", new byte[5]);
        files.put("export/a.csv", bytes("a\n1\n"));
        files.put("export/.DS_Store", new byte[9]);
        assertThat(received(zip(files))).isEqualTo("a\n1\n");
    }

    @Test
    void anArchiveOfSeveralFilesOrOfNoneIsRefused() throws IOException {
        assertRefused(zip(Map.of("a.csv", bytes("a\n"), "b.csv", bytes("b\n"))), "holds 2 files");
        assertRefused(zip(Map.of()), "holds 0 files");
        assertRefused(zip(Map.of("a.zip", zip(Map.of("a.csv", bytes("a\n"))))), "another archive");
    }

    @Test
    void aDamagedArchiveIsRefused() throws IOException {
        byte[] archive = zip(Map.of("a.csv", bytes("a,b\n".repeat(1_000))));
        assertRefused(Arrays.copyOf(archive, archive.length - 30), "damaged or encrypted");
    }

    @Test
    void anArchiveThatHoldsMoreThanItCanHonestlyIsRefused() throws IOException {
        byte[] bomb = zip(Map.of("a.csv", new byte[40 << 20]));
        assertThat(bomb).hasSizeLessThan(1 << 16);
        assertThatThrownBy(() -> received(bomb)).isInstanceOf(PayloadTooLargeException.class);
    }

    @Test
    void aSheetIsReadRowByRow() throws IOException {
        byte[] workbook = workbook(book -> {
            Worksheet sheet = book.newWorksheet("Payments");
            row(sheet, 0, "Account", "Amount", "Booked", "Remark", "Paid");
            row(sheet, 1, "A, Inc.", 1234.5, LocalDate.of(2024, 3, 1), "said \"no\"", true);
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            row(sheet, 3, "B", 0.1 + 0.2, LocalDateTime.of(2024, 3, 1, 10, 30, 15));
            sheet.style(3, 2).format("yyyy-mm-dd hh:mm:ss").set();
            row(sheet, 4, "C", 1e15, null, null, false);
            sheet.style(4, 1).format("#,##0.00 \"days\";[Red]-#,##0.00").set();
        });
        assertThat(received(workbook).replace("\r\n", "\n")).isEqualTo("""
                Account,Amount,Booked,Remark,Paid
                "A, Inc.",1234.5,2024-03-01,"said ""no""\",true

                B,0.3,2024-03-01T10:30:15,,
                C,1000000000000000,,,false
                """);
    }

    @Test
    void theSheetThatHoldsDataIsTheOneThatIsRead() throws IOException {
        byte[] workbook = workbook(book -> {
            book.newWorksheet("Empty");
            row(book.newWorksheet("Data"), 0, "a", "b");
        });
        assertThat(received(workbook).strip()).isEqualTo("a,b");
    }

    @Test
    void aWorkbookOfSeveralTablesOrOfNoneIsRefused() throws IOException {
        byte[] two = workbook(book -> {
            row(book.newWorksheet("May"), 0, "a", "b");
            row(book.newWorksheet("June"), 0, "a", "b");
        });
        assertRefused(two, "2 sheets that hold data: May, June");
        assertThatThrownBy(() -> received(workbook(book -> book.newWorksheet("Empty"))))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("empty");
    }

    @Test
    void theSheetThatIsAskedForIsTheOneThatIsRead() throws IOException {
        byte[] months = workbook(book -> {
            row(book.newWorksheet("May"), 0, "a", "b");
            row(book.newWorksheet("1"), 0, "c", "d");
            Worksheet hidden = book.newWorksheet("Hidden");
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            row(hidden, 0, "e", "f");
            row(book.newWorksheet("June"), 0, "g", "h");
            book.newWorksheet("Empty");
        });
        assertThat(received(months, Optional.of("june")).strip()).isEqualTo("g,h");
        assertThat(received(months, Optional.of("Hidden")).strip()).isEqualTo("e,f");
        assertThat(received(months, Optional.of("1")).strip()).isEqualTo("c,d");
        assertThat(received(months, Optional.of("3")).strip()).isEqualTo("g,h");
        assertThatThrownBy(() -> received(months, Optional.of("5")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("May, 1, Hidden, June, Empty");
        assertThatThrownBy(() -> received(months, Optional.of("Empty")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("sheet is empty");
    }

    @Test
    void whatIsNoWorkbookHasNoSheet() throws IOException {
        byte[] archive = zip(Map.of("a.csv", bytes("a,b\n1,2\n")));
        for (byte[] file : List.of(bytes("a,b\n1,2\n"), bytes("{\"a\": 1}\n"), archive)) {
            assertThatThrownBy(() -> received(file, Optional.of("May")))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("no workbook");
        }
    }

    @Test
    void aWorkbookThatIsNoneIsRefused() throws IOException {
        assertRefused(zip(Map.of("xl/workbook.xml", bytes("<nothing"))), "workbook that cannot be read");
    }

    @Test
    void objectsOnLinesAreRecords() throws IOException {
        String lines = """
                {"account": "A, \\"1\\"", "amount": 1234.50, "paid": true}

                {"amount": 1E+3, "account": null, "debtor": {"name": "Lee", "tags": ["x", 1]}}
                """;
        assertThat(received(bytes(lines)).replace("\r\n", "\n")).isEqualTo("""
                account,amount,paid,debtor.name,debtor.tags
                "A, ""1""\",1234.50,true,,
                ,1000,,Lee,"[""x"",1]"
                """);
    }

    @Test
    void objectsInAnArrayAreRecords() throws IOException {
        assertThat(received(bytes("\uFEFF [\n{\"a\": \"1\"},\n{\"a\": \"2\", \"b\": 3}\n]\n"))
                        .replace("\r\n", "\n"))
                .isEqualTo("a,b\n1,\n2,3\n");
    }

    @Test
    void anArchiveMayHoldJson() throws IOException {
        assertThat(received(zip(Map.of("a.jsonl", bytes("{\"a\": 1}\n")))).replace("\r\n", "\n"))
                .isEqualTo("a\n1\n");
    }

    @Test
    void brokenJsonIsRefusedOnItsLine() {
        assertBroken("{\"a\": 1}\n{\"a\": 2\n{\"a\": 3}\n", 2, "broken on line 2");
        assertBroken("{\"a\": 1}\n[1]\n", 2, "no object");
        assertBroken("[{\"a\": 1},\n{\"a\" 2}]", 2, "broken on line 2");
        assertBroken("[{\"a\": 1},\n7]", 2, "no object");
        assertBroken("[{\"a\": 1},\n", 2, "broken on line 2");
    }

    @Test
    void aFileThatOnlyLooksLikeAnotherKindIsLeftAlone() throws IOException {
        assertThat(received(bytes("{amount},b\n1,2\n"))).isEqualTo("{amount},b\n1,2\n");
        assertThat(received(bytes("[amount],b\n1,2\n"))).isEqualTo("[amount],b\n1,2\n");
        assertThat(received(bytes("PK,b\n1,2\n"))).isEqualTo("PK,b\n1,2\n");
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof String text) {
                sheet.value(row, column, text);
            } else if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else if (values[column] instanceof Boolean truth) {
                sheet.value(row, column, truth);
            } else if (values[column] instanceof LocalDate date) {
                sheet.value(row, column, date);
            } else if (values[column] instanceof LocalDateTime time) {
                sheet.value(row, column, time);
            }
        }
    }

    private static byte[] workbook(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            content.accept(book);
        }
        return out.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] file, String message) {
        assertThatThrownBy(() -> received(file))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(message);
    }

    private static void assertBroken(String json, long line, String message) {
        UnreadableFileException refusal =
                catchThrowableOfType(UnreadableFileException.class, () -> received(bytes(json)));
        assertThat(refusal).isNotNull().hasMessageContaining(message);
        assertThat(refusal.line()).isEqualTo(line);
    }

    private static String received(byte[] bytes) throws IOException {
        return received(bytes, Optional.empty());
    }

    private static String received(byte[] bytes, Optional<String> sheet) throws IOException {
        FileLabel label = new FileLabel("", Optional.empty(), sheet, false);
        try (SpooledFile file = SpooledFile.receive(new ByteArrayInputStream(bytes), label, LIMIT);
                InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
