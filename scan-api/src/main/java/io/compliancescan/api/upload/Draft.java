package io.compliancescan.api.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it came, kept for as long as it is made into separated values. */
record Draft(Path path) implements AutoCloseable {

    static Draft of(InputStream in, long mostBytes) throws IOException {
        Path path = Files.createTempFile("upload-", ".draft");
        try (OutputStream out = new BoundedOutput(Files.newOutputStream(path), mostBytes)) {
            in.transferTo(out);
            return new Draft(path);
        } catch (IOException | RuntimeException e) {
            Files.delete(path);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.delete(path);
    }
}
