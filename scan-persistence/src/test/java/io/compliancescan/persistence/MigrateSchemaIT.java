package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class MigrateSchemaIT {

    private final Database database;

    MigrateSchemaIT(Database database) {
        this.database = database;
    }

    @AfterEach
    void empty() {
        database.empty();
    }

    @Test
    void itSaysWhatItHasDone() {
        database.empty();

        var outcome = run();

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).first().isEqualTo("Applied 202611240900 policies");
        assertThat(outcome.out()).last().asString().matches("The schema is at version \\d{12} now\\.");
        assertThat(new SchemaMigration(database.dataSource()).current()).isTrue();
    }

    @Test
    void thereMayBeNothingToDo() {
        var outcome = run();

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .singleElement()
                .asString()
                .matches("The schema is at version \\d{12} already; nothing was to be done\\.");
    }

    @Test
    void theSchemaOfALaterVersionIsRefused() {
        database.execute(
                "UPDATE flyway_schema_history SET version = '999912312359' ORDER BY installed_rank DESC LIMIT 1");

        var outcome = run();

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).singleElement().asString().startsWith("The database belongs to a later version");
    }

    @Test
    void whatCannotBeAppliedIsToldInOneLine() {
        database.empty();
        database.execute("CREATE TABLE upload (id INT)");

        var outcome = run();

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .singleElement()
                .asString()
                .startsWith("The schema could not be migrated: ")
                .contains("202611240910", "Table 'upload' already exists");
    }

    private Outcome run() {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exitCode = new MigrateSchema(new SchemaMigration(database.dataSource()))
                .run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Outcome(exitCode, lines(out), lines(err));
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private record Outcome(int exitCode, List<String> out, List<String> err) {}
}
