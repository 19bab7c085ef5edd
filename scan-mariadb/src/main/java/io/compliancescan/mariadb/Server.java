package io.compliancescan.mariadb;

import io.compliancescan.process.TetheredProcess;
import io.compliancescan.process.TetheredProcess.Signal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * A running {@code mariadbd}.
 *
 * @param process the server's
 * @param port where it listens
 * @param address the same for clients
 */
record Server(TetheredProcess process, int port, DatabaseAddress address) {

    private static final String HOST = "127.0.0.1";
    private static final String NAME = "scan";

    /** Generous, since recovery after a crash reads the whole redo log; a server that gives up is noticed at once. */
    private static final Duration START_PATIENCE = Duration.ofMinutes(5);

    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(20);

    /** Another program that has taken the port says nothing at all. */
    private static final String HANDSHAKE_MILLIS = "5000";

    /** Starts the server on a port that is free just now; empty when another program took that port meanwhile. */
    static Optional<Server> startOnFreePort(DatabaseFolder folder, Program program) throws IOException {
        return start(folder, program, freePort());
    }

    /** Starts another in place of this one, which has ended; empty when another program has taken the port. */
    Optional<Server> again(DatabaseFolder folder, Program program) throws IOException {
        return start(folder, program, port);
    }

    private static Optional<Server> start(DatabaseFolder folder, Program program, int port) throws IOException {
        var first = folder.root().resolve("init.sql");
        folder.writePrivately(first, accountStatements(folder.password()));
        try {
            var builder = new ProcessBuilder(command(folder, program, port))
                    .directory(folder.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.log().toFile());
            var process = TetheredProcess.start(builder, Signal.TERM);
            var url = "jdbc:mariadb://" + HOST + ":" + port + "/" + NAME;
            var server = new Server(process, port, new DatabaseAddress(url, NAME, folder.password()).forService());
            return server.ready(ServerLog.of(folder));
        } finally {
            Files.deleteIfExists(first);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        }
    }

    private static List<String> command(DatabaseFolder folder, Program program, int port) throws IOException {
        var command = new ArrayList<>(List.of(
                program.server().toString(),
                "--no-defaults",
                "--basedir=" + program.folder(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.scratch(),
                "--pid-file=" + folder.pidFile(),
                // Relative to the data directory, because a socket's whole path may have 107 characters at most.
                "--socket=mariadb.sock",
                "--bind-address=" + HOST,
                "--port=" + port,
                "--init-file=" + folder.root().resolve("init.sql"),
                "--skip-name-resolve",
                "--skip-ssl",
                "--local-infile",
                "--default-time-zone=+00:00",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--max-allowed-packet=64M"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** Run by the server at each start, one statement a line: the database and its one user. */
    private static String accountStatements(String password) {
        var user = NAME + "@'" + HOST + "'";
        var secret = password.replace("\\", "\\\\").replace("'", "''");
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + NAME + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;",
                "CREATE USER IF NOT EXISTS " + user + ";",
                "ALTER USER " + user + " IDENTIFIED BY '" + secret + "';",
                "GRANT ALL ON " + NAME + ".* TO " + user + ";",
                "");
    }

    private Optional<Server> ready(ServerLog log) throws IOException {
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        do {
            if (answers()) {
                return Optional.of(this);
            }
        } while (!process.ended(BETWEEN_ATTEMPTS)
                && System.nanoTime() < deadline
                && !Thread.currentThread().isInterrupted());
        process.stop(BETWEEN_ATTEMPTS);
        if (log.portWasTaken()) {
            return Optional.empty();
        }
        throw log.failure();
    }

    private boolean answers() {
        var login = new Properties();
        login.put("user", address.user());
        login.put("password", address.password());
        login.put("connectTimeout", HANDSHAKE_MILLIS);
        try (Connection connection = DriverManager.getConnection(address.url(), login)) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }
}
