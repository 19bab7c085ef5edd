package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SchemaMigrationIT {

    private static final String OURS = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'scan' AND table_name NOT LIKE 'flyway%' ORDER BY table_name";

    private final Database database;

    SchemaMigrationIT(Database database) {
        this.database = database;
    }

    @Test
    void anEmptyDatabaseGetsEveryTable() {
        database.empty();
        var migration = new SchemaMigration(database.dataSource());

        assertThat(migration.current()).isFalse();
        assertThat(migration.migrate()).isNotEmpty();

        assertThat(migration.current()).isTrue();
        assertThat(database.column(OURS))
                .containsExactly(
                        "audit",
                        "case_event",
                        "case_file",
                        "case_opening",
                        "case_violation",
                        "column_mapping",
                        "delta_rule",
                        "dismissal",
                        "keyed_run",
                        "pii_finding",
                        "policy",
                        "policy_version",
                        "remembered_mapping",
                        "resolved_violation",
                        "review",
                        "reviewed_violation",
                        "review_tally",
                        "scan",
                        "scan_delta",
                        "scan_rule",
                        "score_event",
                        "upload",
                        "upload_chunk",
                        "upload_content",
                        "violation");
    }

    @Test
    void everyEntityFindsItsTableAndColumns() {
        database.commit(entities -> entities.getMetamodel().getEntities().forEach(type -> readAll(entities, type)));
    }

    @Test
    void aMigrationTakesAsLongAsItTakes() throws SQLException {
        database.empty();
        try {
            var slow = SchemaMigration.configuration(database.hastyDataSource())
                    .locations("classpath:db/slow")
                    .load();

            assertThat(slow.migrate().migrationsExecuted).isEqualTo(1);
        } finally {
            database.empty();
        }
    }

    private static <T> void readAll(EntityManager entities, EntityType<T> type) {
        assertThat(entities.createQuery("SELECT e FROM " + type.getName() + " e", type.getJavaType())
                        .getResultList())
                .isEmpty();
    }
}
