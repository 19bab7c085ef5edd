package io.compliancescan.api.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.api.error.PayloadTooLargeException;
import io.compliancescan.problem.InvalidInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class SpooledFileTest {

    private static final long LIMIT = 1_000;

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

    private static SpooledFile receive(byte[] bytes) throws IOException {
        return SpooledFile.receive(new ByteArrayInputStream(bytes), LIMIT);
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
