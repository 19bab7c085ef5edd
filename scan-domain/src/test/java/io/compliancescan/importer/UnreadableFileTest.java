package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnreadableFileTest {

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("", 1, "The file is empty");
        assertRefused("\n\r\n\n", 1, "nothing but empty lines");
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWhereItsRecordBegins() {
        assertRefused("a,b\n1,2\n\n3,\"no end\n4,5\n", 4, "never closed");
        assertRefused("a,\"b\n", 1, "never closed");
    }

    @Test
    void aQuoteThatIsNeverClosedInAHugeFileIsFoundOutEarly() {
        String text = "a,b\n1,\"no end\n" + "22,33\n".repeat(300_000);
        assertRefused(text, 2, "more than a million characters");
        assertRefused("a,b\n" + "1,2\n".repeat(300_000) + text.substring(4), 300_002, "a million characters");
    }

    @Test
    void recordsOfAnotherWidthAreRefusedWithBothWidths() {
        assertRefused("a,b,c\n1,2,3\n1,2\n", 3, "The record on line 3 has 2 cells, but the header has 3.");
        assertRefused("a,b,c\n1,2,3,4\n", 2, "has 4 cells, but the header has 3.");
        assertRefused("a,b\n1\n", 2, "has 1 cell, but the header has 2.");
        assertRefused("a\n1,2\n", 2, "has 2 cells, but the header has 1.");
        assertRefused("a,b\n" + "1,2\n".repeat(300_000) + "1,2,3\n", 300_002, "line 300002 has 3 cells");
    }

    @Test
    void linesAreCountedAsEditorsCountThem() {
        assertRefused("a,b\r\n\"x\r\ny\nz\",2\r\n\r\n\"q\rr\",1\r\n3,4,5\r\n", 8, "The record on line 8 has 3 cells");
    }

    @Test
    void headersThatNoTableHasAreRefused() {
        String header = IntStream.range(0, 1_001).mapToObj(String::valueOf).collect(Collectors.joining(","));
        assertRefused(header, 1, "more than 1000 columns");
    }

    @Test
    void binaryDataIsRefusedWhereverItBegins() {
        assertRefused("a,b\n1,\0\n", 2, "NUL bytes");
        assertRefused("a,b\n" + "1,2\n".repeat(50_000) + "1,\"\0\"\n", 50_002, "NUL bytes");
    }

    @Test
    void otherKindsOfFilesAreCalledByTheirName() {
        assertRefused("PK\3\4\0\0\0", 1, "archive");
        assertRefused("%PDF-1.7\n%\u00e2\n", 1, "PDF");
    }

    @Test
    void bytesThatAreNotOfTheMarkedCharsetAreRefused() {
        byte[] bytes = "\u00ef\u00bb\u00bfa,b\n1,2\n3,\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(bytes, 3, "begins as UTF-8 does");
    }

    @Test
    void bytesOfNoKnownCharsetAreRefused() {
        String text = "a,b\n" + "1,2\n".repeat(300_000) + "3,\u00e9\n4,\u0081\n5,6\n";
        assertRefused(text.getBytes(StandardCharsets.ISO_8859_1), 300_003, "not Windows-1252 either");
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsNotUtf8() {
        byte[] bytes = "a,b\n1,\u00e2\u0082".getBytes(StandardCharsets.ISO_8859_1);
        TableProfile profile = Profiler.profile(TestFiles.of(bytes));
        assertThat(profile.dialect().charset()).isEqualTo(Charset.forName("windows-1252"));
    }

    @Test
    void bytesThatCannotBeHadAreNotTheFilesFault() {
        assertThatThrownBy(() -> Profiler.profile(() -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("gone");
    }

    private static void assertRefused(String text, long line, String message) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), line, message);
    }

    private static void assertRefused(byte[] bytes, long line, String message) {
        UnreadableFileException refusal = refusal(bytes);
        assertThat(refusal).isNotNull().hasMessageContaining(message);
        assertThat(refusal.line()).isEqualTo(line);
    }

    private static UnreadableFileException refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableFileException refusal(byte[] bytes) {
        return catchThrowableOfType(UnreadableFileException.class, () -> Profiler.profile(TestFiles.of(bytes)));
    }
}
