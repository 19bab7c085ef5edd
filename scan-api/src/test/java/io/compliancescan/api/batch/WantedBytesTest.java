package io.compliancescan.api.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WantedBytesTest {

    @Test
    void bytesThatAreWantedAreRead() throws IOException {
        assertThat(new WantedBytes(new ByteArrayInputStream(new byte[] {1, 2, 3}), () -> true).readAllBytes())
                .containsExactly(1, 2, 3);
    }

    @Test
    void readingBreaksOffSoonAfterNobodyWantsThem() {
        AtomicBoolean wanted = new AtomicBoolean(true);
        InputStream endless = new WantedBytes(endless(), wanted::get);

        wanted.set(false);

        assertThatThrownBy(() -> endless.transferTo(OutputStream.nullOutputStream()))
                .isInstanceOf(UnwantedScanException.class);
    }

    @Test
    void itIsAskedAFewTimesASecondHoweverOftenIsRead() {
        AtomicInteger asked = new AtomicInteger();
        InputStream endless = new WantedBytes(endless(), () -> asked.incrementAndGet() < 2);
        AtomicInteger read = new AtomicInteger();

        assertThatThrownBy(() -> {
                    while (endless.read() >= 0) {
                        read.incrementAndGet();
                    }
                })
                .isInstanceOf(UnwantedScanException.class);

        assertThat(asked).hasValue(2);
        assertThat(read.get()).isGreaterThan(100);
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 0;
            }
        };
    }
}
