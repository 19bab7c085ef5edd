package io.compliancescan.launcher.server;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.process.FolderTree;
import io.compliancescan.process.TetheredProcess;
import io.compliancescan.process.TetheredProcess.Signal;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

/**
 * The migrations that the service would apply at its start, applied without it: by a JVM with the libraries of the API's
 * WAR on its class path. So they are the very same, and this program depends on none of them.
 */
public final class SchemaUpdate implements AutoCloseable {

    private static final String PROGRAM = "io.compliancescan.persistence.MigrateSchema";
    private static final String LIBRARIES = "WEB-INF/lib/";

    /** Longer than any migration takes; whoever loses patience before that may kill it. */
    private static final Duration PATIENCE = Duration.ofHours(12);

    private final TetheredProcess process;
    private final Path folder;

    private SchemaUpdate(TetheredProcess process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts it; {@link #await()} says what became of it.
     *
     * @throws CannotContinueException when there is no room for the libraries
     */
    public static SchemaUpdate start(Distribution distribution, DatabaseAddress database) {
        try {
            var folder = Files.createTempDirectory("scan-migrate");
            unpackLibraries(distribution.api(), folder);
            var builder = new ProcessBuilder(command(distribution, folder))
                    .redirectError(errors(folder).toFile());
            builder.environment()
                    .putAll(Map.of(
                            "DB_URL", database.url(),
                            "DB_USER", database.user(),
                            "DB_PASSWORD", database.password()));
            return new SchemaUpdate(TetheredProcess.start(builder, Signal.TERM), folder);
        } catch (IOException e) {
            throw new CannotContinueException(
                    "The migrations cannot be unpacked (" + e + "); check the free space of the folder for temporary"
                            + " files.",
                    e);
        }
    }

    private static void unpackLibraries(Path war, Path folder) throws IOException {
        try (var zip = new ZipFile(war.toFile())) {
            var libraries = zip.stream()
                    .filter(entry -> entry.getName().startsWith(LIBRARIES) && !entry.isDirectory())
                    .toList();
            for (var library : libraries) {
                var name = Path.of(library.getName()).getFileName();
                Files.copy(zip.getInputStream(library), folder.resolve(name));
            }
        }
    }

    private static List<String> command(Distribution distribution, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+PerfDisableSharedMem",
                "-Dfile.encoding=UTF-8",
                "-cp",
                distribution.driver() + File.pathSeparator + folder.resolve("*"),
                PROGRAM);
    }

    private static Path errors(Path folder) {
        return folder.resolve("errors.txt");
    }

    /**
     * Waits until it has ended.
     *
     * @return what it did, in lines for people
     * @throws CannotContinueException saying why it could not be done
     */
    public List<String> await() {
        try (var output = process.output()) {
            var done = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (process.ended(PATIENCE) && process.exitCode() == 0) {
                return done.lines().toList();
            }
            throw new CannotContinueException(Files.readString(errors(folder)).strip());
        } catch (IOException e) {
            throw new CannotContinueException("What became of the migrations is not known (" + e + ").", e);
        }
    }

    /** Waits until it has ended, since a migration that is broken off leaves the schema half changed; then tidies up. */
    @Override
    public void close() throws IOException {
        process.ended(PATIENCE);
        new FolderTree(folder).delete();
    }
}
