package io.compliancescan.persistence.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of uploads that were stored when each had its own bytes. */
@ExtendWith(MariaDb.class)
class UploadContentsIT {

    private static final String BEFORE = "202611241610";

    private final Database database;

    UploadContentsIT(Database database) {
        this.database = database;
    }

    @BeforeEach
    void theSchemaOfBefore() {
        database.empty();
        migrate(BEFORE);
    }

    @Test
    void theFirstUploadOfTheSameBytesKeepsThemForAll() {
        String first = upload("ours", "a", 1, "one", "two");
        String again = upload("ours", "a", 2, "one", "two");

        migrate("latest");

        assertThat(contentOf(again)).isEqualTo(contentOf(first)).isEqualTo(first);
        assertThat(piecesOf(first)).isEqualTo("one,two");
        assertThat(database.value("SELECT count(*) FROM upload_chunk")).isEqualTo("2");
    }

    @Test
    void oneThatLostAPieceDoesNotSpoilTheWholeOne() {
        String damaged = upload("ours", "a", 1, "one");
        String whole = upload("ours", "a", 2, "one", "two");

        migrate("latest");

        assertThat(piecesOf(whole)).isEqualTo(piecesOf(damaged)).isEqualTo("one,two");
    }

    @Test
    void otherBytesAndOtherOrganisationsKeepTheirOwn() {
        String ours = upload("ours", "a", 1, "one");
        String theirs = upload("theirs", "a", 2, "uno");
        String others = upload("ours", "b", 3, "1");
        String empty = upload("ours", "c", 4);

        migrate("latest");

        assertThat(piecesOf(ours)).isEqualTo("one");
        assertThat(piecesOf(theirs)).isEqualTo("uno");
        assertThat(piecesOf(others)).isEqualTo("1");
        assertThat(contentOf(empty)).isEqualTo(empty);
    }

    private String upload(String organisation, String hash, int minute, String... pieces) {
        String id = UUID.randomUUID().toString();
        database.execute("INSERT INTO upload (id, organisation_id, file_name, sha256, size, profile, created_at)"
                + " VALUES ('" + id + "', '" + organisation + "', 'a.csv', '" + hash.repeat(64)
                + "', 3, '{}', '2026-01-01 00:0" + minute + ":00')");
        for (int number = 0; number < pieces.length; number++) {
            database.execute("INSERT INTO upload_chunk (upload_id, number, organisation_id, content) VALUES ('" + id
                    + "', " + number + ", '" + organisation + "', '" + pieces[number] + "')");
        }
        return id;
    }

    private String contentOf(String upload) {
        return database.value("SELECT content_id FROM upload WHERE id = '" + upload + "'");
    }

    private String piecesOf(String upload) {
        return String.join(
                ",",
                database.column("SELECT content FROM upload_chunk WHERE content_id = '" + contentOf(upload)
                        + "' ORDER BY number"));
    }

    private void migrate(String target) {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(database.dataSource())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
