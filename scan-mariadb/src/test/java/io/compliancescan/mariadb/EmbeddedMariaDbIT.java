package io.compliancescan.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbIT {

    /** Unpacked once for all tests. */
    private static final Path PROGRAM = Path.of("target", "mariadb").toAbsolutePath();

    @TempDir
    private Path temporary;

    @Test
    void itHasOneDatabaseWithTheSettingsThatTheServiceReliesOn() throws SQLException {
        try (var database = start()) {
            assertThat(first(database, "SELECT version()")).startsWith("11.4.5");
            assertThat(first(database, "SELECT database()")).isEqualTo("scan");
            assertThat(first(database, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(first(database, "SELECT timediff(now(), utc_timestamp())"))
                    .isEqualTo("00:00:00");
            assertThat(first(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
            assertThat(first(database, "SELECT @@local_infile")).isEqualTo("1");
            assertThat(first(database, "SELECT @@innodb_flush_log_at_trx_commit"))
                    .isEqualTo("1");
        }
    }

    @Test
    void itKeepsItsDataAcrossARestart() throws SQLException {
        try (var database = start()) {
            run(database, "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('čaj 🍵')");
        }

        try (var database = start()) {
            assertThat(first(database, "SELECT word FROM kept")).isEqualTo("čaj 🍵");
        }
    }

    @Test
    void killedItIsStartedAgainAtTheSameAddressWithWhatWasCommitted() throws SQLException {
        try (var database = start()) {
            var address = database.address();
            run(database, "CREATE TABLE kept (word VARCHAR(20))", "INSERT INTO kept VALUES ('once')");
            kill(database);

            database.restart();

            assertThat(database.address()).isEqualTo(address);
            assertThat(first(database, "SELECT word FROM kept")).isEqualTo("once");
        }
    }

    @Test
    void itIsNotStartedAgainOnAPortThatAnotherProgramHasTakenMeanwhile() throws Exception {
        try (var database = start()) {
            var port = port(database.address());
            kill(database);
            try (var other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
                assertThat(other.isBound()).isTrue();
                assertThatThrownBy(database::restart)
                        .isInstanceOf(EmbeddedMariaDbException.class)
                        .hasMessageContaining("Address already in use");
            }

            database.restart();

            assertThat(first(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void itListensOnTheLoopbackInterfaceOnly() throws IOException {
        try (var database = start()) {
            assertThat(listening(port(database.address()))).containsExactly("0100007F");
        }
    }

    @Test
    void onlyItsOwnUserLogsInOverTheNetwork() throws IOException {
        try (var database = start()) {
            var address = database.address();

            assertThat(address.password()).hasSizeGreaterThan(40);
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), "root", ""))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> DriverManager.getConnection(address.url(), "scan", "guess"))
                    .isInstanceOf(SQLException.class);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(folder().resolve("init.sql")).doesNotExist();
        }
    }

    @Test
    void itStopsWhenItsOwnerIsKilled() throws Exception {
        var owner = Owner.of(folder(), PROGRAM);

        owner.kill();

        Owner.await(owner.server());
        try (var database = start()) {
            assertThat(first(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aServerLeftBehindIsStoppedByTheNextStart() throws Exception {
        var owner = Owner.of(folder(), PROGRAM);
        owner.killGuard();
        owner.kill();
        assertThat(owner.server().isAlive()).isTrue();

        try (var database = start()) {
            assertThat(owner.server().isAlive()).isFalse();
            assertThat(first(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void anotherProcessThatThePidFileHappensToNameIsLeftAlone() throws Exception {
        start().close();
        var bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder().resolve("mariadb.pid"), bystander.pid() + "\n");

            start().close();

            assertThat(bystander.isAlive()).isTrue();
        } finally {
            bystander.destroyForcibly();
        }
    }

    @Test
    void aSecondOwnerOfAFolderIsRefused() throws Exception {
        var owner = Owner.of(folder(), PROGRAM);
        try {
            assertThatThrownBy(this::start)
                    .isInstanceOf(EmbeddedMariaDbException.class)
                    .hasMessageContaining("already uses the database in " + folder());
        } finally {
            owner.kill();
            Owner.await(owner.server());
        }
    }

    @Test
    void aSecondOwnerInTheSameProcessIsRefused() throws SQLException {
        try (var database = start()) {
            assertThatThrownBy(this::start).isInstanceOf(EmbeddedMariaDbException.class);
            assertThat(first(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aLongFolderNameWithBlanksIsFine() throws SQLException {
        var folder = temporary.resolve("a folder with blanks " + "and a long name ".repeat(8) + "end");

        try (var database = EmbeddedMariaDb.start(folder, PROGRAM)) {
            assertThat(first(database, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void anInterruptedFirstStartIsBegunAgain() throws Exception {
        Files.createDirectories(folder().resolve("data.new").resolve("mysql"));

        try (var database = start()) {
            assertThat(first(database, "SELECT 1")).isEqualTo("1");
            assertThat(folder().resolve("data.new")).doesNotExist();
        }
    }

    @Test
    void aServerThatCannotStartSaysWhy() throws Exception {
        start().close();
        Files.writeString(folder().resolve("data").resolve("ibdata1"), "not a tablespace");

        assertThatThrownBy(this::start)
                .isInstanceOf(EmbeddedMariaDbException.class)
                .hasMessageStartingWith("MariaDB did not start: ")
                .hasMessageContaining("ibdata1")
                .hasMessageContaining(folder().resolve("mariadb.log").toString());
    }

    private Path folder() throws IOException {
        return temporary.toRealPath().resolve("database");
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(temporary.resolve("database"), PROGRAM);
    }

    private static void kill(EmbeddedMariaDb database) {
        ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
        assertThat(database.awaitEnd()).isTrue();
    }

    private static void run(EmbeddedMariaDb database, String... statements) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String first(EmbeddedMariaDb database, String query) throws SQLException {
        var address = database.address();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static int port(DatabaseAddress address) {
        return Integer.parseInt(address.hosts().replaceFirst(".*:", ""));
    }

    /** The local addresses, as the kernel writes them, on which something listens at that port. */
    private static List<String> listening(int port) throws IOException {
        var end = String.format(Locale.ROOT, ":%04X", port);
        var found = new ArrayList<String>();
        for (var table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var columns = line.strip().split("\\s+");
                if (columns[1].endsWith(end) && columns[3].equals("0A")) {
                    found.add(columns[1].substring(0, columns[1].indexOf(':')));
                }
            }
        }
        return found;
    }
}
