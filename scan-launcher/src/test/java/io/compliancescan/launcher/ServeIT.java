package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeIT {

    private static final Path PROGRAM = Path.of("target", "mariadb").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void killedItTakesEverythingWithIt() throws Exception {
        try (var scan = ScanProcess.run(folder, Map.of(), "serve", "--port", "0", "--data", "our data")) {
            var address = scan.awaitAddress();
            assertThat(status(address)).isEqualTo(200);
            assertThat(status(address + "health/ready")).isEqualTo(200);
            var children = scan.descendants();
            assertThat(children)
                    .extracting(child -> child.info().command().orElse(""))
                    .anyMatch(name -> name.endsWith("/mariadbd"));

            scan.kill();

            ScanProcess.awaitEnd(children);
            try (var written = Files.list(folder)) {
                assertThat(written).containsExactly(folder.resolve("our data"));
            }
        }
    }

    @Test
    void terminatedItStopsInOrderAndLeavesAnOperatorsDatabaseAlone() throws Exception {
        try (var database = EmbeddedMariaDb.start(folder.resolve("elsewhere"), PROGRAM)) {
            var password = "p:=\\\"'$x{y}#a b;${user.home}${ENV=HOME}%&/";
            changePassword(database.address(), password);

            try (var scan = ScanProcess.run(folder, variables(database.address(), password), "serve", "--port", "0")) {
                assertThat(status(scan.awaitAddress() + "health/ready")).isEqualTo(200);
                var children = scan.descendants();
                assertThat(children)
                        .noneMatch(child -> child.info().command().orElse("").endsWith("/mariadbd"));

                scan.terminate();

                assertThat(scan.awaitExit()).isEqualTo(128 + 15);
                ScanProcess.awaitEnd(children);
                assertThat(scan.err()).contains("Stopping the service ... ").doesNotContain("failed", "scan:");
            }
            assertThat(ProcessHandle.of(database.pid()).orElseThrow().isAlive()).isTrue();
        }
    }

    @Test
    void anApplicationThatCannotBeDeployedEndsItWithTheReason() throws Exception {
        var broken = brokenDistribution();
        var command = List.of(broken.resolve("bin/scan").toString(), "serve", "--port", "0");

        try (var scan = ScanProcess.start(folder, Map.of(), command)) {
            assertThat(scan.awaitExit()).isEqualTo(1);
            assertThat(scan.err()).contains("scan: The service could not be deployed: ", "data/logs/server.0.log");
            assertThat(scan.descendants()).isEmpty();
        }
    }

    @Test
    void aTakenPortEndsItBeforeAnythingIsStarted() throws Exception {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                var scan = ScanProcess.run(folder, Map.of("PORT", "" + other.getLocalPort()), "serve")) {
            assertThat(scan.awaitExit()).isEqualTo(1);
            assertThat(scan.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith("scan: Port " + other.getLocalPort() + " of 127.0.0.1 cannot be used");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatIsNotThereYetIsWaitedFor() throws Exception {
        try (var database = EmbeddedMariaDb.start(folder.resolve("elsewhere"), PROGRAM)) {
            kill(database);
            var variables = variables(database.address(), database.address().password());
            try (var scan = ScanProcess.run(folder, variables, "serve", "--port", "0")) {
                scan.awaitErr("waiting up to 60 s for it");

                database.restart();

                assertThat(status(scan.awaitAddress() + "health/ready")).isEqualTo(200);
                assertThat(scan.err()).containsOnlyOnce("waiting up to");
            }
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerInTimeEndsItWithOneSentence() throws Exception {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            nobody = socket.getLocalPort();
        }
        var address = new DatabaseAddress("jdbc:mariadb://127.0.0.1:" + nobody + "/audit", "me", "");

        for (int seconds : List.of(0, 1)) {
            var variables = new HashMap<>(variables(address, ""));
            variables.put("SCAN_DATABASE_WAIT_SECONDS", "" + seconds);

            assertThat(refusal(variables))
                    .startsWith("scan: No database answers at 127.0.0.1:" + nobody)
                    .contains("check DB_URL");
        }
    }

    @Test
    void aDatabaseThatWillNotDoEndsItWithOneSentence() throws Exception {
        try (var database = EmbeddedMariaDb.start(folder.resolve("elsewhere"), PROGRAM)) {
            var address = database.address();
            assertThat(refusal(variables(address, "guess")))
                    .contains("does not let scan in; check DB_USER and DB_PASSWORD");
            assertThat(refusal(variables(onDatabase("other", address), address.password())))
                    .contains("There is no database \"other\"", "grant");
            assertThat(refusal(variables(onDatabase("information_schema", address), address.password())))
                    .contains("lacks rights in the database \"information_schema\"", "grant");
        }
    }

    private static DatabaseAddress onDatabase(String name, DatabaseAddress address) {
        return new DatabaseAddress(
                address.url().replace("/scan?", "/" + name + "?"), address.user(), address.password());
    }

    private String refusal(Map<String, String> variables) throws Exception {
        try (var scan = ScanProcess.run(folder, variables, "serve", "--port", "0")) {
            assertThat(scan.awaitExit()).isEqualTo(1);
            return scan.err()
                    .lines()
                    .filter(line -> line.startsWith("scan: "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** All of the distribution but one application, which is not one. */
    private Path brokenDistribution() throws IOException {
        var home = folder.resolve("broken");
        for (var part : List.of("bin", "lib", "lib/server")) {
            Files.createDirectories(home.resolve(part));
            try (var files = Files.list(ScanProcess.DISTRIBUTION.resolve(part))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.createSymbolicLink(home.resolve(part).resolve(file.getFileName()), file);
                }
            }
        }
        Files.delete(home.resolve("bin/scan"));
        Files.copy(ScanProcess.DISTRIBUTION.resolve("bin/scan"), home.resolve("bin/scan"));
        Files.delete(home.resolve("lib/server/scan-api.war"));
        Files.writeString(home.resolve("lib/server/scan-api.war"), "no archive");
        return home;
    }

    private static Map<String, String> variables(DatabaseAddress address, String password) {
        return Map.of("DB_URL", address.url(), "DB_USER", address.user(), "DB_PASSWORD", password);
    }

    private static void kill(EmbeddedMariaDb database) {
        ProcessHandle.of(database.pid()).orElseThrow().destroyForcibly();
        assertThat(database.awaitEnd()).isTrue();
    }

    private static void changePassword(DatabaseAddress address, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.prepareStatement("SET PASSWORD = PASSWORD(?)")) {
            statement.setString(1, password);
            statement.execute();
        }
    }

    private static int status(String uri) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(uri)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
