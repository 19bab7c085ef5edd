package io.compliancescan.api.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.api.error.PayloadTooLargeException;
import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.upload.Original;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    private static final long LIMIT = 1_000;
    private static final byte[] ABC = {'a', 'b', 'c'};

    @Test
    void bytesComeBackAsTheyCame() throws IOException {
        try (SpooledFile file = receive("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))) {
            assertThat(content(file)).isEqualTo("a,b\n1,2\n");
            assertThat(content(file)).as("read again").isEqualTo("a,b\n1,2\n");
            assertThat(file.size()).isEqualTo(8);
        }
    }

    @Test
    void theHashIsThatOfTheBytes() throws IOException {
        try (SpooledFile file = receive("abc".getBytes(StandardCharsets.US_ASCII))) {
            // The example of FIPS 180-4.
            assertThat(file.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        }
    }

    @Test
    void compressionIsUndone() throws IOException {
        try (SpooledFile packed = receive(gzip("abc".getBytes(StandardCharsets.US_ASCII)))) {
            assertThat(content(packed)).isEqualTo("abc");
            assertThat(packed.sha256()).startsWith("ba7816bf");
        }
    }

    @Test
    void aFileOfOneByteIsNotTakenForGzip() throws IOException {
        try (SpooledFile file = receive(new byte[] {0x1f})) {
            assertThat(file.size()).isEqualTo(1);
        }
    }

    @Test
    void theLimitItselfIsAllowedAndOneByteMoreIsNot() throws IOException {
        receive(new byte[(int) LIMIT]).close();

        assertThatThrownBy(() -> receive(new byte[(int) LIMIT + 1]))
                .isInstanceOf(PayloadTooLargeException.class)
                .hasMessageContaining("1000 bytes")
                .hasMessageContaining(UploadLimit.PROPERTY);
    }

    @Test
    void theLimitHoldsForWhatComesOutOfACompression() throws IOException {
        byte[] bomb = gzip(new byte[100_000]);

        assertThat(bomb).hasSizeLessThan((int) LIMIT);
        assertThatThrownBy(() -> receive(bomb)).isInstanceOf(PayloadTooLargeException.class);
    }

    @Test
    void aDamagedCompressionIsTheSendersMistake() throws IOException {
        byte[] cut = Arrays.copyOf(gzip("abc".repeat(100).getBytes(StandardCharsets.US_ASCII)), 20);

        assertThatThrownBy(() -> receive(cut))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aCutCompressionOfTheTransferIsTheSendersMistake() {
        for (int length : new int[] {2, 5, 20}) {
            assertThatThrownBy(() -> transferred(Arrays.copyOf(gzip(ABC), length)))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void theOriginalIsWhatCame() throws IOException {
        byte[] packed = gzip(ABC);
        try (SpooledFile file = receive(packed)) {
            assertThat(file.original()).isEqualTo(original(packed));
        }
        try (SpooledFile file = receive(ABC)) {
            assertThat(file.original()).isEqualTo(original(ABC)).isEqualTo(new Original(file.sha256(), file.size()));
        }
    }

    @Test
    void theOriginalHasNothingToDoWithTheTransfer() throws IOException {
        byte[] packed = gzip(ABC);
        try (SpooledFile file = transferred(packed)) {
            assertThat(file.original()).isEqualTo(original(ABC));
        }
        try (SpooledFile file = transferred(gzip(packed))) {
            assertThat(file.original()).isEqualTo(original(packed));
            assertThat(content(file)).isEqualTo("abc");
        }
        try (SpooledFile file = transferred(ABC)) {
            assertThat(file.original()).isEqualTo(original(ABC));
        }
    }

    @Test
    void theOriginalIsAllThatCameWhateverOfItWasRead() throws IOException {
        byte[] packed = gzip(ABC);
        byte[] more = Arrays.copyOf(packed, packed.length + 300);
        try (SpooledFile file = receive(more)) {
            assertThat(file.original()).isEqualTo(original(more));
        }
    }

    private static Original original(byte[] bytes) {
        return new Original(HexFormat.of().formatHex(FindingsDigest.sha256().digest(bytes)), bytes.length);
    }

    private static SpooledFile transferred(byte[] bytes) throws IOException {
        return SpooledFile.receive(
                new ByteArrayInputStream(bytes), new FileLabel("", Optional.empty(), Optional.empty(), true), LIMIT);
    }

    private static SpooledFile receive(byte[] bytes) throws IOException {
        return SpooledFile.receive(
                new ByteArrayInputStream(bytes), new FileLabel("", Optional.empty(), Optional.empty(), false), LIMIT);
    }

    private static String content(SpooledFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
