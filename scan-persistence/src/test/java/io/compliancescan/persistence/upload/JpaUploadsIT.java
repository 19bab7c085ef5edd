package io.compliancescan.persistence.upload;

import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(MariaDb.class)
class JpaUploadsIT {

    private static final int MIB = 1 << 20;

    private final Database database;

    JpaUploadsIT(Database database) {
        this.database = database;
    }

    @Test
    void anUploadComesBack() {
        var upload = upload(OURS, new byte[3]);

        add(upload, new byte[3]);

        assertThat(find(OURS, upload.id())).contains(upload);
        assertThat(find(THEIRS, upload.id())).isEmpty();
        assertThat(fileName(OURS, upload.id())).contains(upload.fileName());
        assertThat(fileName(THEIRS, upload.id())).isEmpty();
    }

    @Test
    void ofAnUploadOfBeforeNothingIsKnownOfTheOriginal() {
        var upload = upload(OURS, new byte[3]);
        add(upload, new byte[3]);
        database.execute("UPDATE upload SET original_sha256 = NULL, original_size = NULL");

        assertThat(find(OURS, upload.id()).orElseThrow().original()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB, 5 * MIB + 12_345})
    void bytesThatCannotBeCompressedComeBack(int size) {
        byte[] bytes = random(size);
        var upload = upload(OURS, bytes);

        add(upload, bytes);

        assertThat(read(upload.id())).isEqualTo(bytes);
    }

    @Test
    void bytesAreReadOneByOneAsWell() {
        byte[] bytes = random(MIB + 2);
        var upload = upload(OURS, bytes);
        add(upload, bytes);

        assertThat(open(upload.id(), JpaUploadsIT::oneByOne)).isEqualTo(bytes);
    }

    @Test
    void piecesAreCompressedAndTogetherOneGzipFile() {
        byte[] bytes = "2026-01-01,ACC-1,100.00\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        var upload = upload(OURS, bytes);

        add(upload, bytes);

        assertThat(database.value("SELECT count(*) FROM upload_chunk WHERE organisation_id = 'ours'"))
                .isEqualTo("3");
        assertThat(Integer.parseInt(database.value("SELECT sum(length(content)) FROM upload_chunk")))
                .isLessThan(bytes.length / 50);
        assertThat(database.column("SELECT hex(left(content, 3)) FROM upload_chunk"))
                .containsOnly("1F8B08");
    }

    @Test
    void aRollbackLeavesNothing() {
        var upload = upload(OURS, random(3 * MIB));

        assertThatThrownBy(() -> database.commit(entities -> {
                    new JpaUploads(entities).add(upload, new ByteArrayInputStream(random(3 * MIB)));
                    throw new IllegalStateException("changed our mind");
                }))
                .hasMessage("changed our mind");

        assertNothingIsStored();
    }

    @Test
    void bytesThatEndTooEarlyAreRefused() {
        assertThatThrownBy(() -> add(upload(OURS, random(2 * MIB)), random(2 * MIB - 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 2097151 bytes, not 2097152");
        assertNothingIsStored();
    }

    @Test
    void otherBytesThanThoseOfTheHashAreRefused() {
        assertThatThrownBy(() -> add(upload(OURS, random(MIB)), new byte[MIB]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has the hash");
        assertNothingIsStored();
    }

    @Test
    void bytesThatCannotBeReadLeaveNothing() {
        var broken = new FilterInputStream(new ByteArrayInputStream(random(2 * MIB))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (in.available() < MIB) {
                    throw new IOException("connection reset");
                }
                return super.read(buffer, offset, length);
            }
        };

        assertThatThrownBy(() -> database.commit(
                        entities -> new JpaUploads(entities).add(upload(OURS, random(2 * MIB)), broken)))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("connection reset");
        assertNothingIsStored();
    }

    @Test
    void anUploadThatLostAPieceDoesNotLookShorter() {
        var upload = upload(OURS, random(3 * MIB));
        add(upload, random(3 * MIB));
        database.execute("DELETE FROM upload_chunk WHERE number = 2");

        assertThatThrownBy(() -> read(upload.id()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("piece 2 of upload");
    }

    @Test
    void anUnknownUploadCannotBeOpened() {
        assertThatThrownBy(() -> read(new UploadId(UUID.randomUUID()))).isInstanceOf(IllegalArgumentException.class);
    }

    private void assertNothingIsStored() {
        assertThat(database.value("SELECT count(*) FROM upload")).isEqualTo("0");
        assertThat(database.value("SELECT count(*) FROM upload_content")).isEqualTo("0");
        assertThat(database.value("SELECT count(*) FROM upload_chunk")).isEqualTo("0");
    }

    private void add(Upload upload, byte[] bytes) {
        database.commit(entities -> new JpaUploads(entities).add(upload, new ByteArrayInputStream(bytes)));
    }

    private Optional<String> fileName(OrganisationId organisation, UploadId id) {
        return database.read(entities -> new JpaUploads(entities).fileName(organisation, id));
    }

    private Optional<Upload> find(OrganisationId organisation, UploadId id) {
        return database.read(entities -> new JpaUploads(entities).find(organisation, id));
    }

    private byte[] read(UploadId id) {
        return open(id, InputStream::readAllBytes);
    }

    private byte[] open(UploadId id, Reading reading) {
        return database.read(entities -> {
            try (var stream = new JpaUploads(entities).open(id)) {
                return reading.read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] oneByOne(InputStream stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int value = stream.read(); value >= 0; value = stream.read()) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static Upload upload(OrganisationId organisation, byte[] bytes) {
        return StoredUploads.of(organisation, bytes);
    }

    /** A way to read a stream. */
    @FunctionalInterface
    private interface Reading {
        byte[] read(InputStream stream) throws IOException;
    }
}
