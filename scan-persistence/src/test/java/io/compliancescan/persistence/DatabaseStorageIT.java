package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.storage.Storage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mariadb.jdbc.MariaDbDataSource;

@ExtendWith(MariaDb.class)
class DatabaseStorageIT {

    private final Database database;
    private final Storage storage;

    DatabaseStorageIT(Database database) {
        this.database = database;
        this.storage = new DatabaseStorage(database.dataSource());
    }

    @Test
    void anEmptyDatabaseBecomesCurrentByMigration() {
        database.empty();
        assertThat(storage.current()).isFalse();
        assertThatThrownBy(storage::requireCurrent).hasMessageContaining("scan migrate");

        storage.migrate();

        assertThat(storage.current()).isTrue();
        storage.requireCurrent();
        storage.migrate();
        assertThat(storage.current()).isTrue();
    }

    @Test
    void aDatabaseOfALaterVersionIsCurrentButNotMigrated() {
        database.execute("INSERT INTO flyway_schema_history SELECT installed_rank + 100, '999912312359', 'later', type,"
                + " 'V999912312359__later.sql', checksum, installed_by, installed_on, execution_time, success"
                + " FROM flyway_schema_history ORDER BY installed_rank LIMIT 1");
        try {
            assertThat(storage.current()).isTrue();
            assertThatThrownBy(storage::migrate)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("later version of the product");
            assertThatThrownBy(storage::requireCurrent).hasMessageContaining("later version of the product");
        } finally {
            database.execute("DELETE FROM flyway_schema_history WHERE version = '999912312359'");
        }
    }

    @Test
    void aMigrationThatFailedIsNotCurrent() {
        database.execute("UPDATE flyway_schema_history SET success = 0 ORDER BY installed_rank DESC LIMIT 1");
        try {
            assertThat(storage.current()).isFalse();
        } finally {
            database.execute("UPDATE flyway_schema_history SET success = 1");
        }
    }

    @Test
    void theJobRepositoryMayHaveMadeItsTablesBefore() {
        database.empty();
        database.execute("CREATE TABLE jbatchCHECKPOINTDATA (id VARCHAR(512),obj BLOB)");

        storage.migrate();
        storage.tuneJobRepository();

        assertThat(storage.current()).isTrue();
        assertThat(database.column("SHOW INDEX FROM jbatchCHECKPOINTDATA")).hasSize(1);
        database.execute("DROP TABLE jbatchCHECKPOINTDATA");
    }

    @Test
    void tuningBeforeThereIsAnythingDoesNothing() {
        storage.tuneJobRepository();

        assertThat(database.column("SHOW TABLES LIKE 'jbatch%'")).isEmpty();
    }

    @Test
    void aDatabaseThatAnswersIsReachable() {
        assertThat(storage.reachable()).isTrue();
    }

    @Test
    void aDatabaseThatIsNotThereIsNeitherReachableNorCurrent() throws IOException, SQLException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var nowhere = new MariaDbDataSource("jdbc:mariadb://127.0.0.1:" + free + "/scan?connectTimeout=1000");

        var storage = new DatabaseStorage(nowhere);
        assertThat(storage.reachable()).isFalse();
        assertThat(storage.current()).isFalse();
    }
}
