package io.compliancescan.api.upload;

import io.compliancescan.api.error.PayloadTooLargeException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes no more bytes than a file may have. */
final class BoundedOutput extends FilterOutputStream {

    private final long mostBytes;
    private long size;

    BoundedOutput(OutputStream out, long mostBytes) {
        super(out);
        this.mostBytes = mostBytes;
    }

    /** How many bytes it takes. */
    long mostBytes() {
        return mostBytes;
    }

    /** How many bytes were taken. */
    long size() {
        return size;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    /** @throws PayloadTooLargeException when they are too many */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count(length);
        out.write(bytes, offset, length);
    }

    private void count(int more) {
        size += more;
        if (size > mostBytes) {
            throw new PayloadTooLargeException("The file is larger than " + mostBytes
                    + " bytes, which is the most this server takes. Split it, or ask the operator to raise "
                    + UploadLimit.PROPERTY + ".");
        }
    }
}
