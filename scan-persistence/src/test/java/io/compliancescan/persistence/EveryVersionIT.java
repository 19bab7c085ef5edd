package io.compliancescan.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database of any earlier version becomes one of this version, with everything that was in it. */
@ExtendWith(MariaDb.class)
class EveryVersionIT {

    private static final String TABLES = "SELECT table_name FROM information_schema.tables"
            + " WHERE table_schema = 'scan' AND table_name NOT LIKE 'flyway%' ORDER BY table_name";

    private static final Pattern END_OF_STATEMENT = Pattern.compile(";\\s*\\n");

    private final Database database;
    private final List<String> versions;

    EveryVersionIT(Database database) {
        this.database = database;
        this.versions = Arrays.stream(SchemaMigration.configuration(database.dataSource())
                        .load()
                        .info()
                        .all())
                .map(MigrationInfo::getVersion)
                .map(version -> version == null ? "" : version.getVersion())
                .filter(version -> version.length() == "yyyyMMddHHmm".length())
                .distinct()
                .toList();
    }

    /** Else a test that follows would find tables with rows that it does not know. */
    @AfterEach
    void empty() {
        database.empty();
    }

    @TestFactory
    Stream<DynamicTest> itIsMigratedWithAllThatWasStored() {
        return IntStream.range(0, versions.size())
                .mapToObj(last ->
                        dynamicTest("from " + versions.get(last), () -> migrateFrom(versions.subList(0, last + 1))));
    }

    private void migrateFrom(List<String> earlier) {
        grow(earlier);
        var before = rowCounts();
        var migration = new SchemaMigration(database.dataSource());

        assertThat(migration.migrate()).hasSize(versions.size() - earlier.size());

        assertThat(migration.current()).isTrue();
        assertThat(kept(before)).isEqualTo(before);
        database.commit(entities -> entities.getMetamodel().getEntities().forEach(type -> readAll(entities, type)));
    }

    /** A database that has seen one version after another, each of which stored something. */
    private void grow(List<String> earlier) {
        database.empty();
        for (var version : earlier) {
            SchemaMigration.configuration(database.dataSource())
                    .target(version)
                    .load()
                    .migrate();
            rowsOf(version).forEach(database::execute);
        }
    }

    /** What each version stored in the tables that it brought, as it wrote it; nothing where it brought none. */
    private static Stream<String> rowsOf(String version) {
        try (InputStream rows = EveryVersionIT.class.getResourceAsStream("/db/rows/" + version + ".sql")) {
            return rows == null
                    ? Stream.empty()
                    : END_OF_STATEMENT.splitAsStream(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> rowCounts() {
        Map<String, String> counts = new TreeMap<>();
        database.column(TABLES).forEach(table -> counts.put(table, database.value("SELECT COUNT(*) FROM " + table)));
        return counts;
    }

    /** The same tables later; without those whose rows are meant to be fewer, or of no use, which is checked apart. */
    private Map<String, String> kept(Map<String, String> before) {
        before.keySet().removeAll(List.of("upload_chunk", "upload_content", "scan_job"));
        var after = rowCounts();
        after.keySet().retainAll(before.keySet());
        return after;
    }

    private static <T> void readAll(EntityManager entities, EntityType<T> type) {
        entities.createQuery("SELECT e FROM " + type.getName() + " e", type.getJavaType())
                .getResultList();
    }

    @Test
    void theRowsAreOfVersionsThatThereAre() {
        assertThat(versions).hasSizeGreaterThan(15).isSorted();
        assertThat(rowsOf(versions.get(0))).isNotEmpty();
        grow(versions);

        // A table that a migration brings has rows here, so that those after it are tried with rows.
        assertThat(rowCounts())
                .allSatisfy((table, count) -> assertThat(count).as(table).isNotEqualTo("0"));
    }

    @Test
    void bytesThatWereStoredTwiceAreKeptOnce() {
        grow(versions.subList(0, versions.indexOf("202611241905")));
        assertThat(database.value("SELECT COUNT(*) FROM upload_chunk")).isEqualTo("3");

        new SchemaMigration(database.dataSource()).migrate();

        assertThat(database.column("SELECT CONCAT(upload.organisation_id, ' ', file_name, ' ', content) FROM upload"
                        + " JOIN upload_chunk USING (content_id) ORDER BY upload.id"))
                .containsExactly("ours a.csv abc", "ours b.csv abc", "theirs a.csv abc");
        assertThat(database.value("SELECT COUNT(*) FROM upload_content")).isEqualTo("2");
    }
}
