package io.compliancescan.api.upload;

import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.upload.Original;
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
    private final Original kept;
    private final Original original;

    private SpooledFile(Path path, Original kept, Original original) {
        this.path = path;
        this.kept = kept;
        this.original = original;
    }

    /**
     * Receives all bytes.
     *
     * @param label what is said of them
     * @param mostBytes how large the file may be, after a compression was undone
     * @throws io.compliancescan.api.error.PayloadTooLargeException when it is larger
     * @throws InvalidInputException when it is empty, or compressed and damaged
     */
    static SpooledFile receive(InputStream body, FileLabel label, long mostBytes) throws IOException {
        Path path = Files.createTempFile("upload-", ".csv");
        try {
            return receive(label.compressedForTransfer() ? inflated(body) : body, path, label, mostBytes);
        } catch (ZipException | EOFException e) {
            Files.delete(path);
            throw InvalidInputException.of(
                    "/file", "The file is compressed by gzip and damaged. Compress it again and send it once more.");
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    /** Lower-case hexadecimal, of the bytes as {@link #open} gives them. */
    String sha256() {
        return kept.sha256();
    }

    /** In bytes, likewise. */
    long size() {
        return kept.size();
    }

    /** The file as it came, compressed or not, and of whatever kind. */
    Original original() {
        return original;
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

    private static SpooledFile receive(InputStream body, Path path, FileLabel label, long mostBytes)
            throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(body, BUFFER)) {
            in.mark(FileKind.HEAD);
            byte[] head = in.readNBytes(FileKind.HEAD);
            in.reset();
            if (!isGzip(head) && FileKind.of(head) == FileKind.SEPARATED_VALUES) {
                Original same = copy(in, path, label, mostBytes);
                return new SpooledFile(path, same, same);
            }
            return convert(new Received(in), path, label, mostBytes);
        }
    }

    private static SpooledFile convert(Received received, Path path, FileLabel label, long mostBytes)
            throws IOException {
        try (InputStream inflated = inflated(received)) {
            Original kept = copy(inflated, path, label, mostBytes);
            return new SpooledFile(path, kept, received.original(mostBytes));
        }
    }

    private static Original copy(InputStream in, Path path, FileLabel label, long mostBytes) throws IOException {
        MessageDigest digest = FindingsDigest.sha256();
        try (BoundedOutput out =
                new BoundedOutput(new DigestOutputStream(Files.newOutputStream(path), digest), mostBytes)) {
            byte[] head = in.readNBytes(FileKind.HEAD);
            FileKind.of(head).convert(behind(head, in), label.sheet(), out);
            return new Original(HexFormat.of().formatHex(digest.digest()), out.size());
        }
    }

    /** A stream again, whose first bytes were looked at. */
    static InputStream behind(byte[] head, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(head), rest);
    }

    private static InputStream inflated(InputStream body) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body, BUFFER);
        in.mark(2);
        boolean gzip = isGzip(in.readNBytes(2));
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    private static boolean isGzip(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1f && (head[1] & 0xFF) == 0x8b;
    }
}
