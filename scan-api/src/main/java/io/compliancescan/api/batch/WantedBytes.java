package io.compliancescan.api.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Bytes that are read as long as somebody wants them, which is asked a few times a second. */
final class WantedBytes extends FilterInputStream {

    private static final long INTERVAL = Duration.ofMillis(250).toNanos();

    private final BooleanSupplier wanted;
    private long asked = System.nanoTime();

    WantedBytes(InputStream bytes, BooleanSupplier wanted) {
        super(bytes);
        this.wanted = wanted;
    }

    /** @throws UnwantedScanException when nobody wants them any more */
    @Override
    public int read() throws IOException {
        requireWanted();
        return super.read();
    }

    /** @throws UnwantedScanException when nobody wants them any more */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        requireWanted();
        return super.read(into, offset, length);
    }

    private void requireWanted() {
        long now = System.nanoTime();
        if (now - asked < INTERVAL) {
            return;
        }
        asked = now;
        if (!wanted.getAsBoolean()) {
            throw new UnwantedScanException();
        }
    }
}
