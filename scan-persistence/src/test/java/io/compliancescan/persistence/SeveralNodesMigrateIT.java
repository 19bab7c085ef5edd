package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nodes that start at the same time, each of which finds that the schema is not up to date. */
@ExtendWith(MariaDb.class)
class SeveralNodesMigrateIT {

    private static final int NODES = 4;

    private final Database database;

    SeveralNodesMigrateIT(Database database) {
        this.database = database;
    }

    @RepeatedTest(3)
    void oneOfThemMigratesAndTheOthersFindItDone() throws Exception {
        database.empty();
        var together = new CyclicBarrier(NODES);
        List<Callable<List<String>>> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            var migration = new SchemaMigration(database.dataSource());
            nodes.add(() -> {
                together.await();
                return migration.migrate();
            });
        }

        List<String> applied = new ArrayList<>();
        var threads = Executors.newFixedThreadPool(NODES);
        try {
            for (var node : threads.invokeAll(nodes)) {
                applied.addAll(node.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(new SchemaMigration(database.dataSource()).current()).isTrue();
        assertThat(applied).doesNotHaveDuplicates();
        assertThat(database.column("SELECT CONCAT(version, ' ', description) FROM flyway_schema_history"
                        + " WHERE type = 'SQL' AND success ORDER BY installed_rank"))
                .containsExactlyInAnyOrderElementsOf(applied);
        assertThat(database.value("SELECT COUNT(*) FROM flyway_schema_history WHERE NOT success"))
                .isEqualTo("0");
    }
}
