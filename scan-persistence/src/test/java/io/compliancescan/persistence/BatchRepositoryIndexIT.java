package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class BatchRepositoryIndexIT {

    private final Database database;
    private final BatchRepositoryIndex index;

    BatchRepositoryIndexIT(Database database) {
        this.database = database;
        this.index = new BatchRepositoryIndex(database.dataSource());
    }

    @AfterEach
    void dropTheTable() {
        database.execute("DROP TABLE IF EXISTS jbatchCHECKPOINTDATA");
    }

    @Test
    void aTableThatIsNotThereYetIsLeftForLater() throws SQLException {
        assertThat(index.ensure()).isFalse();
    }

    @Test
    void lookingUpACheckpointUsesTheIndex() throws SQLException {
        createAsTheContainerDoes();

        assertThat(index.ensure()).isTrue();

        database.execute("INSERT INTO jbatchCHECKPOINTDATA SELECT concat(seq, ',CHUNK,rules'), '' FROM seq_1_to_1000");
        assertThat(database.value("ANALYZE FORMAT=JSON SELECT id, obj FROM jbatchCHECKPOINTDATA"
                        + " WHERE id = '77,CHUNK,rules'"))
                .contains("\"key\": \"checkpoint_id\"");
    }

    @Test
    void theIndexIsMadeOnce() throws SQLException {
        createAsTheContainerDoes();

        assertThat(index.ensure()).isTrue();
        assertThat(index.ensure()).isTrue();

        assertThat(database.column("SHOW INDEX FROM jbatchCHECKPOINTDATA")).hasSize(1);
    }

    @Test
    void anIndexThatSomebodyElseMadeIsEnough() throws SQLException {
        createAsTheContainerDoes();
        database.execute("CREATE INDEX theirs ON jbatchCHECKPOINTDATA (id(200))");

        assertThat(index.ensure()).isTrue();

        assertThat(database.column("SHOW INDEX FROM jbatchCHECKPOINTDATA")).hasSize(1);
    }

    /** Payara 6.2025.10 on a database that it takes for MySQL. */
    private void createAsTheContainerDoes() {
        database.execute("CREATE TABLE jbatchCHECKPOINTDATA (id VARCHAR(512),obj BLOB)");
    }
}
