package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.Dialect;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.pack.Packs;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.upload.Original;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import io.compliancescan.upload.Uploads;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedNamesTest {

    private static final ScanInputs INPUTS =
            SampleScans.pending(0, Optional.empty()).inputs();

    @Test
    void aNameIsAskedForOnce() {
        Shelf shelf = new Shelf("tx.csv");
        RememberedNames names = new RememberedNames(shelf, shelf);

        assertThat(names.file(INPUTS)).isEqualTo("tx.csv");
        assertThat(names.file(INPUTS)).isEqualTo("tx.csv");
        assertThat(names.policy(INPUTS)).isEqualTo("AML Compliance Pack");
        assertThat(names.policy(INPUTS)).isEqualTo("AML Compliance Pack");
        assertThat(shelf.questions).isEqualTo(2);
    }

    @Test
    void aFileWithoutANameIsCalledSomething() {
        Shelf shelf = new Shelf("");

        assertThat(new RememberedNames(shelf, shelf).file(INPUTS)).isEqualTo("Unnamed file");
    }

    @Test
    void theOriginalOfAFileIsToldWhenItIsAnother() {
        Shelf shelf = new Shelf("tx.xlsx");
        assertThat(new RememberedNames(shelf, shelf).original(INPUTS)).isEmpty();
        shelf.original = Optional.of(new Original("a".repeat(64), 7));
        assertThat(new RememberedNames(shelf, shelf).original(INPUTS)).isEmpty();
        shelf.original = Optional.of(new Original("b".repeat(64), 9));
        assertThat(new RememberedNames(shelf, shelf).original(INPUTS)).isEqualTo("b".repeat(64));
    }

    @Test
    void whatIsNotThereIsNotRemembered() {
        Shelf shelf = new Shelf("tx.csv");
        shelf.empty = true;
        RememberedNames names = new RememberedNames(shelf, shelf);

        assertThat(names.file(INPUTS)).isEqualTo("Unnamed file");
        assertThat(names.policy(INPUTS)).isEqualTo("Unknown policy");
        shelf.empty = false;
        assertThat(names.file(INPUTS)).isEqualTo("tx.csv");
        assertThat(names.policy(INPUTS)).isEqualTo("AML Compliance Pack");
    }

    /** One upload and one policy, whatever is asked for, and how often something was. */
    private static final class Shelf implements Uploads, Policies {

        private final String fileName;
        private Optional<Original> original = Optional.empty();
        private boolean empty;
        private int questions;

        Shelf(String fileName) {
            this.fileName = fileName;
        }

        @Override
        public Optional<Upload> find(OrganisationId organisation, UploadId id) {
            return answer(upload(organisation, id));
        }

        @Override
        public Optional<String> fileName(OrganisationId organisation, UploadId id) {
            return find(organisation, id).map(Upload::fileName);
        }

        @Override
        public Optional<Policy> find(OrganisationId organisation, PolicyId id, int version) {
            var draft = Packs.find("aml").orElseThrow();
            return answer(new Policy(id, organisation, version, draft, SampleScans.START, SampleScans.START));
        }

        @Override
        public Optional<Policy> find(OrganisationId organisation, PolicyId id) {
            throw new UnsupportedOperationException("a scan names the version it ran");
        }

        @Override
        public Optional<Policy> lock(OrganisationId organisation, PolicyId id) {
            throw new UnsupportedOperationException("the pages change nothing");
        }

        @Override
        public InputStream open(UploadId id) {
            throw new UnsupportedOperationException("a name is not in the bytes");
        }

        @Override
        public void add(Upload upload, InputStream bytes) {
            throw new UnsupportedOperationException("the pages change nothing");
        }

        @Override
        public void remove(UploadId id) {
            throw new UnsupportedOperationException("the pages change nothing");
        }

        @Override
        public void add(Policy policy) {
            throw new UnsupportedOperationException("the pages change nothing");
        }

        private <T> Optional<T> answer(T thing) {
            questions++;
            return empty ? Optional.empty() : Optional.of(thing);
        }

        private Upload upload(OrganisationId organisation, UploadId id) {
            ColumnProfile column = new ColumnProfile(
                    "amount", ColumnType.EMPTY, List.of(), List.of(), List.of(), 0, 0, 0, List.of(), Optional.empty());
            Dialect dialect = new Dialect(StandardCharsets.UTF_8, ',');
            TableProfile profile = new TableProfile(dialect, 0, List.of(column), List.of());
            return new Upload(id, organisation, fileName, "a".repeat(64), 7, original, profile, SampleScans.START);
        }
    }
}
