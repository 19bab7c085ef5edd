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
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same bytes, uploaded more than once. */
@ExtendWith(MariaDb.class)
class SameBytesIT {

    private static final byte[] BYTES = random((2 << 20) + 7);
    private static final int PIECES = 3;

    private final Database database;

    SameBytesIT(Database database) {
        this.database = database;
    }

    @Test
    void theyAreStoredOnceAndComeBackForEachUpload() {
        Upload first = add(OURS);
        Upload again = add(OURS);

        assertThat(again.id()).isNotEqualTo(first.id());
        assertThat(read(first.id())).isEqualTo(BYTES);
        assertThat(read(again.id())).isEqualTo(BYTES);
        assertStored(2, 1);
    }

    @Test
    void anotherOrganisationHasItsOwn() {
        Upload ours = add(OURS);
        Upload theirs = add(THEIRS);

        assertStored(2, 2);

        remove(ours.id());
        assertThat(read(theirs.id())).isEqualTo(BYTES);
    }

    @Test
    void theyGoWithTheLastUploadOfThem() {
        Upload first = add(OURS);
        Upload again = add(OURS);

        remove(first.id());
        assertThat(read(again.id())).isEqualTo(BYTES);
        assertStored(1, 1);

        remove(again.id());
        assertStored(0, 0);
    }

    @Test
    void removingAnUploadThatIsNotThereDoesNothing() {
        Upload upload = add(OURS);
        remove(upload.id());

        remove(upload.id());

        assertStored(0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM upload_chunk WHERE number = 1",
                "DELETE FROM upload_chunk",
                "UPDATE upload_chunk SET content = left(content, 1000) WHERE number = 2",
                "UPDATE upload_chunk SET content = 'no gzip' WHERE number = 0"
            })
    void whatWasLostOfThemIsMendedByTheNextUpload(String damage) {
        Upload first = add(OURS);
        database.execute(damage);

        Upload again = add(OURS);

        assertThat(read(again.id())).isEqualTo(BYTES);
        assertThat(read(first.id())).as("the earlier upload").isEqualTo(BYTES);
        assertStored(2, 1);
    }

    @Test
    void otherBytesUnderTheirHashChangeNothing() {
        Upload first = add(OURS);

        assertThatThrownBy(() -> database.commit(entities -> new JpaUploads(entities)
                        .add(StoredUploads.of(OURS, BYTES), new ByteArrayInputStream(random(BYTES.length, 1)))))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(read(first.id())).isEqualTo(BYTES);
        assertStored(1, 1);
    }

    @RepeatedTest(3)
    void manyThatUploadThemAtTheSameMomentShareThem() throws Exception {
        int many = 6;
        var start = new CyclicBarrier(many);

        List<Upload> uploads = together(IntStream.range(0, many)
                .<Callable<Upload>>mapToObj(client -> () -> add(OURS, waitingAtItsStart(start)))
                .toList());

        for (Upload upload : uploads) {
            assertThat(read(upload.id())).isEqualTo(BYTES);
        }
        assertStored(many, 1);
    }

    @Test
    void whoBreaksOffLeavesNothingToWhoGoesOn() throws Exception {
        var start = new CyclicBarrier(2);

        List<String> outcomes =
                together(List.of(() -> read(add(OURS, waitingAtItsStart(start)).id()).length + " bytes", () -> {
                    try {
                        return add(OURS, brokenOff(waitingAtItsStart(start))).toString();
                    } catch (UncheckedIOException e) {
                        return e.getCause().getMessage();
                    }
                }));

        assertThat(outcomes).containsExactly(BYTES.length + " bytes", "connection reset");
        assertStored(1, 1);
    }

    @RepeatedTest(3)
    void theLastTwoUploadsCanBeRemovedWhileAThirdComes() throws Exception {
        Upload first = add(OURS);
        Upload second = add(OURS);

        List<Upload> third = together(Stream.<Callable<Upload>>of(
                        () -> {
                            remove(first.id());
                            return first;
                        },
                        () -> {
                            remove(second.id());
                            return second;
                        },
                        () -> add(OURS))
                .toList());

        assertThat(read(third.get(2).id())).isEqualTo(BYTES);
        assertStored(1, 1);
    }

    private void assertStored(int uploads, int contents) {
        assertThat(database.value("SELECT count(*) FROM upload")).isEqualTo("" + uploads);
        assertThat(database.value("SELECT count(*) FROM upload_content")).isEqualTo("" + contents);
        assertThat(database.value("SELECT count(*) FROM upload_content WHERE sha256 IS NULL"))
                .isEqualTo("0");
        assertThat(database.value("SELECT count(*) FROM upload_chunk")).isEqualTo("" + PIECES * contents);
    }

    private Upload add(OrganisationId organisation) {
        return add(organisation, new ByteArrayInputStream(BYTES));
    }

    private Upload add(OrganisationId organisation, InputStream bytes) {
        Upload upload = StoredUploads.of(organisation, BYTES);
        database.commit(entities -> new JpaUploads(entities).add(upload, bytes));
        return upload;
    }

    private void remove(UploadId id) {
        database.commit(entities -> new JpaUploads(entities).remove(id));
    }

    private byte[] read(UploadId id) {
        return database.read(entities -> {
            try (var stream = new JpaUploads(entities).open(id)) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What all of them come to, each on a thread of its own. */
    private static <T> List<T> together(List<Callable<T>> works) throws Exception {
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<T>> futures = works.stream().map(threads::submit).toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The bytes; the first of them come when everybody has asked for them, which is after looking for the content. */
    private static InputStream waitingAtItsStart(CyclicBarrier start) {
        return new FilterInputStream(new ByteArrayInputStream(BYTES)) {
            private boolean begun;

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (!begun) {
                    begun = true;
                    await(start);
                }
                return super.read(buffer, offset, length);
            }
        };
    }

    private static void await(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static InputStream brokenOff(InputStream bytes) {
        return new FilterInputStream(bytes) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = super.read(buffer, offset, length);
                if (read < 0) {
                    throw new IOException("connection reset");
                }
                return read;
            }
        };
    }

    private static byte[] random(int size) {
        return random(size, 0);
    }

    private static byte[] random(int size, long seed) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }
}
