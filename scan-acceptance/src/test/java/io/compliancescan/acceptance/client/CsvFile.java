package io.compliancescan.acceptance.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** How many lines it has, where no cell holds a line end. */
    public long lines() {
        return new String(bytes, StandardCharsets.UTF_8).lines().count();
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
