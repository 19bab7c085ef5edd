package io.compliancescan.api.upload;

import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.problem.InvalidInputException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * An upload on its way in, in a temporary file, so that it can be checked from end to end before anything is kept. A
 * gzip compression is undone, whether the transfer or the sender did it; it is recognised by its first bytes. So are
 * other kinds of files, which become separated values here.
 */
final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final String sha256;
    private final long size;

    private SpooledFile(Path path, String sha256, long size) {
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
    }

    /**
     * Receives all bytes.
     *
     * @param mostBytes how large the file may be, after a compression was undone
     * @throws io.compliancescan.api.error.PayloadTooLargeException when it is larger
     * @throws InvalidInputException when it is empty, or compressed and damaged
     */
    static SpooledFile receive(InputStream body, long mostBytes) throws IOException {
        Path path = Files.createTempFile("upload-", ".csv");
        try {
            MessageDigest digest = FindingsDigest.sha256();
            long size = copy(body, path, digest, mostBytes);
            return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    /** Lower-case hexadecimal, of the bytes as {@link #open} gives them. */
    String sha256() {
        return sha256;
    }

    /** In bytes, likewise. */
    long size() {
        return size;
    }

    /** The bytes from the start, as often as wanted. */
    InputStream open() {
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }

    private static long copy(InputStream body, Path path, MessageDigest digest, long mostBytes) throws IOException {
        try (InputStream in = plain(body);
                BoundedOutput out =
                        new BoundedOutput(new DigestOutputStream(Files.newOutputStream(path), digest), mostBytes)) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            FileKind.of(head).convert(behind(head, in), out);
            return out.size();
        } catch (ZipException | EOFException e) {
            throw InvalidInputException.of(
                    "/file", "The file is compressed by gzip and damaged. Compress it again and send it once more.");
        }
    }

    /** A stream again, whose first bytes were looked at. */
    static InputStream behind(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static InputStream plain(InputStream body) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }
}
