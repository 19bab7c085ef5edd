package io.compliancescan.acceptance.client;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A file that can be uploaded.
 *
 * @param name what it is called
 * @param bytes what it holds
 */
public record CsvFile(String name, byte[] bytes) {

    /** A file of these lines, in UTF-8. */
    public static CsvFile of(String name, String header, String... records) {
        String text = Stream.concat(Stream.of(header), Stream.of(records)).collect(Collectors.joining("\n", "", "\n"));
        return new CsvFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A file of other people, which is not part of the project. The environment variable {@code SCAN_TEST_DATA} says in
     * which folder they are; without it, or without the file, the test that asks is skipped.
     */
    public static CsvFile foreign(String name) throws IOException {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv("SCAN_TEST_DATA")).map(Path::of);
        assumeTrue(folder.isPresent(), "SCAN_TEST_DATA names no folder, so " + name + " is not tried.");
        Path file = folder.orElseThrow().resolve(name);
        assumeTrue(Files.exists(file), file + " is not there, so it is not tried.");
        return new CsvFile(name, Files.readAllBytes(file));
    }

    /** Its lines, where no cell holds a line end. */
    public Stream<String> text() {
        return new String(bytes, StandardCharsets.UTF_8).lines();
    }

    /** How many lines it has, where no cell holds a line end. */
    public long lines() {
        return text().count();
    }

    /** What its bytes hash to, in lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** The same, compressed. */
    public CsvFile compressed() {
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CsvFile(name + ".gz", compressed.toByteArray());
    }
}
