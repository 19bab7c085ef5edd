package io.compliancescan.api.upload;

import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.upload.Original;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Bytes on their way in, hashed and counted as they are read. */
final class Received extends FilterInputStream {

    private final MessageDigest digest = FindingsDigest.sha256();
    private long size;

    Received(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            digest.update((byte) read);
            size++;
        }
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        if (count > 0) {
            digest.update(target, offset, count);
            size += count;
        }
        return count;
    }

    /** Whoever skips, reads. */
    @Override
    public long skip(long count) throws IOException {
        return readNBytes((int) Math.min(count, 1 << 13)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Nothing, since who reads a part of them to its end may close it: whoever opened the bytes closes them. */
    @Override
    public void close() {}

    /**
     * What came, after whatever of it nobody had to read.
     *
     * @param mostBytes that may be left
     */
    Original original(long mostBytes) throws IOException {
        transferTo(new BoundedOutput(OutputStream.nullOutputStream(), mostBytes));
        return new Original(HexFormat.of().formatHex(digest.digest()), size);
    }
}
