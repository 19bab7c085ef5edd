package io.compliancescan.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A disk of a few hundred megabytes, in memory. Only root can have one.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) implements AutoCloseable {

    /** An empty database takes half of it. */
    private static final String SIZE = "size=400m";

    private static final int PIECE = 64 * 1024;

    /** Empty where this process may not mount anything. */
    static Optional<SmallDisk> mountedAt(Path folder) {
        try {
            Files.createDirectories(folder);
            boolean mounted = run("mount", "-t", "tmpfs", "-o", SIZE, "drill", folder.toString());
            return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Leaves no room for anything. */
    void fill() {
        byte[] piece = new byte[PIECE];
        try (var filler =
                Files.newOutputStream(filler(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            boolean room = true;
            while (room) {
                room = written(filler, piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean written(OutputStream filler, byte[] piece) {
        try {
            filler.write(piece);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    /** Makes room again. */
    void empty() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return folder.resolve("filler");
    }

    @Override
    public void close() {
        try {
            assertThat(run("umount", folder.toString())).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) throws IOException {
        try {
            return new ProcessBuilder(List.of(command)).inheritIO().start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted.", e);
        }
    }
}
