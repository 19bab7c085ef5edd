package io.compliancescan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateIT {

    private static final Path PROGRAM = Path.of("target", "mariadb").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void theDatabaseInTheDataFolderIsBroughtUpToDate() throws Exception {
        try (var scan = ScanProcess.run(folder, Map.of(), "migrate")) {
            assertThat(scan.awaitExit()).as(scan.err()).isZero();

            assertThat(scan.out()).startsWith("Applied 202611240900 policies");
            assertThat(scan.out()).containsPattern("The schema is at version \\d{12} now\\.");
            assertThat(scan.descendants()).isEmpty();
        }
        try (var scan = ScanProcess.run(folder, Map.of(), "migrate")) {
            assertThat(scan.awaitExit()).as(scan.err()).isZero();

            assertThat(scan.out())
                    .containsPattern("^The schema is at version \\d{12} already; nothing was to be done\\.");
        }
    }

    @Test
    void aServiceThatMayNotMigrateStartsWhenTheSchemaIsCurrentAndNotBefore() throws Exception {
        try (var database = EmbeddedMariaDb.start(folder.resolve("elsewhere"), PROGRAM)) {
            var address = database.address();
            var environment = new HashMap<>(variables(address));
            environment.put("SCAN_MIGRATE", "false");

            assertThat(refusal(environment, "serve", "--port", "0"))
                    .startsWith("scan: The service could not be deployed: ")
                    .contains("let \"scan migrate\" of this version bring it up to date");

            try (var scan = ScanProcess.run(folder, environment, "migrate")) {
                assertThat(scan.awaitExit()).as(scan.err()).isZero();
            }
            try (var scan = ScanProcess.run(folder, environment, "serve", "--port", "0")) {
                scan.awaitAddress();
                scan.terminate();
                scan.awaitExit();
            }
        }
    }

    @Test
    void theSchemaOfALaterVersionIsLeftAlone() throws Exception {
        try (var database = EmbeddedMariaDb.start(folder.resolve("elsewhere"), PROGRAM)) {
            var environment = variables(database.address());
            try (var scan = ScanProcess.run(folder, environment, "migrate")) {
                assertThat(scan.awaitExit()).as(scan.err()).isZero();
            }
            execute(
                    database.address(),
                    "UPDATE flyway_schema_history SET version = '999912312359' ORDER BY installed_rank DESC LIMIT 1");

            assertThat(refusal(environment, "migrate"))
                    .startsWith("scan: The database belongs to a later version of the product");
            assertThat(refusal(environment, "serve", "--port", "0"))
                    .startsWith("scan: The service could not be deployed: ")
                    .contains("The database belongs to a later version of the product");
        }
    }

    private String refusal(Map<String, String> environment, String... arguments) throws Exception {
        try (var scan = ScanProcess.run(folder, environment, arguments)) {
            assertThat(scan.awaitExit()).as(scan.err()).isEqualTo(1);
            assertThat(scan.out()).isEmpty();
            return scan.err()
                    .lines()
                    .filter(line -> line.startsWith("scan: "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Map<String, String> variables(DatabaseAddress address) {
        return Map.of("DB_URL", address.url(), "DB_USER", address.user(), "DB_PASSWORD", address.password());
    }

    private static void execute(DatabaseAddress address, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
