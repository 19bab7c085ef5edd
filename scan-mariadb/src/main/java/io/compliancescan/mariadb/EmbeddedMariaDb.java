package io.compliancescan.mariadb;

import io.compliancescan.process.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A MariaDB server of our own on a folder of our own. It listens on the loopback interface only, on a port that is free
 * at each start, keeps its default durability, and has one database {@code scan} with one user of that name, whose
 * random password lies in the folder. Root logs in through the socket in the folder, without password, as the operating
 * system's user that started it. The server stops with {@link #close()}, and also when this JVM ends without calling it.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);
    private static final Duration FOREVER = Duration.ofDays(36_500);

    private final FolderLock lock;
    private final DatabaseFolder files;
    private final Program binaries;
    private volatile Server server;

    private EmbeddedMariaDb(FolderLock lock, DatabaseFolder files, Program binaries, Server server) {
        this.lock = lock;
        this.files = files;
        this.binaries = binaries;
        this.server = server;
    }

    /**
     * Starts a server on the folder. The first start creates the folder, unpacks the binaries into it (about 370 MB)
     * and lays out the tables, which takes a few seconds; later starts find their data again.
     *
     * @param folder anywhere the user of this process may write
     * @throws EmbeddedMariaDbException when another owner lives on the folder, or the server does not start
     */
    public static EmbeddedMariaDb start(Path folder) {
        return start(folder, folder.resolve("program"));
    }

    /**
     * Starts a server on the folder, with binaries that several folders share.
     *
     * @param folder anywhere the user of this process may write
     * @param program where the binaries are, or are to be unpacked
     * @throws EmbeddedMariaDbException when another owner lives on the folder, or the server does not start
     */
    public static EmbeddedMariaDb start(Path folder, Path program) {
        try {
            var files = DatabaseFolder.at(folder);
            var lock = FolderLock.tryHold(files.lock())
                    .orElseThrow(() -> new EmbeddedMariaDbException("Another process already uses the database in "
                            + files.root() + "; stop it, or choose another folder."));
            return own(files, program, lock);
        } catch (IOException e) {
            throw new EmbeddedMariaDbException(
                    "The database folder " + folder + " cannot be used (" + e + "); check its owner and free space.",
                    e);
        }
    }

    private static EmbeddedMariaDb own(DatabaseFolder files, Path program, FolderLock lock) throws IOException {
        boolean started = false;
        try {
            Leftover.in(files).ifPresent(Leftover::stop);
            var binaries = Program.unpackedBelow(program);
            if (Files.notExists(files.data())) {
                binaries.install(files.data(), files.log());
            }
            var server = startOnFreePort(files, binaries);
            started = true;
            return new EmbeddedMariaDb(lock, files, binaries, server);
        } finally {
            if (!started) {
                lock.close();
            }
        }
    }

    /** Tries again because another program may take the port between our finding it free and the server's using it. */
    private static Server startOnFreePort(DatabaseFolder files, Program binaries) throws IOException {
        for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
            var server = Server.startOnFreePort(files, binaries);
            if (server.isPresent()) {
                return server.get();
            }
        }
        return Server.startOnFreePort(files, binaries)
                .orElseThrow(() -> ServerLog.of(files).failure());
    }

    /**
     * Starts the server again that has ended by itself or was killed: at the same address, with everything that was
     * committed.
     *
     * @throws EmbeddedMariaDbException when it does not start, which may be tried again
     */
    public void restart() {
        try {
            files.keepLog();
            server = server.again(files, binaries)
                    .orElseThrow(() -> ServerLog.of(files).failure());
        } catch (IOException e) {
            throw new EmbeddedMariaDbException(
                    "The database folder " + files.root() + " cannot be used (" + e + "); check its free space.", e);
        }
    }

    /**
     * Waits until the server ends, by itself or because somebody stops or kills it.
     *
     * @return whether it has; false when this thread is interrupted, which stays marked
     */
    public boolean awaitEnd() {
        return server.process().ended(FOREVER);
    }

    /** Where it listens and how to log in, with the parameters of {@link DatabaseAddress#forService()}. */
    public DatabaseAddress address() {
        return server.address();
    }

    /** The server's process id. */
    public long pid() {
        return server.process().pid();
    }

    /** The server's log. */
    public Path log() {
        return files.log();
    }

    /** Stops the server in order and gives up the folder. */
    @Override
    public void close() {
        try (lock) {
            server.process().stop(STOP_PATIENCE);
        } catch (IOException e) {
            throw new EmbeddedMariaDbException("The lock of the database folder could not be given up.", e);
        }
    }
}
