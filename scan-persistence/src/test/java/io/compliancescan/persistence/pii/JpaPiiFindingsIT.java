package io.compliancescan.persistence.pii;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.pii.PiiColumn;
import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiFindingId;
import io.compliancescan.pii.PiiKind;
import io.compliancescan.pii.PiiStatus;
import io.compliancescan.upload.UploadId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaPiiFindingsIT {

    private final Database database;
    private UploadId upload;

    JpaPiiFindingsIT(Database database) {
        this.database = database;
    }

    @BeforeEach
    void storeAnUpload() {
        upload = new ScanFixture(database).upload(OURS);
    }

    @Test
    void aFindingComesBack() {
        PiiFinding finding = open(column(7, PiiKind.EMAIL, 3));

        keep(finding);

        assertThat(all()).containsExactly(finding);
        assertThat(find(OURS, finding.id())).contains(finding);
    }

    @Test
    void everyKindComesBackTheWorstFirst() {
        keep(Arrays.stream(PiiKind.values())
                .map(kind -> open(column(0, kind, 1)))
                .toArray(PiiFinding[]::new));

        assertThat(all()).extracting(finding -> finding.column().kind()).containsExactlyInAnyOrder(PiiKind.values());
        assertThat(all())
                .extracting(finding -> finding.column().kind().severity())
                .isSorted();
    }

    @Test
    void lookingAgainDoublesNothingAndForgetsNothing() {
        PiiFinding first = open(column(1, PiiKind.EMAIL, 3));
        PiiFinding untouched = open(column(1, PiiKind.PHONE, 3));
        keep(first, untouched);
        database.commit(
                entities -> new JpaPiiFindings(entities).close(first.id(), PiiStatus.RESOLVED, NOW.plusSeconds(60)));

        keep(open(column(1, PiiKind.EMAIL, 4)), open(column(1, PiiKind.PHONE, 4)));

        assertThat(all())
                .containsExactlyInAnyOrder(
                        new PiiFinding(
                                first.id(),
                                OURS,
                                upload,
                                column(1, PiiKind.EMAIL, 4),
                                PiiStatus.RESOLVED,
                                NOW,
                                Optional.of(NOW.plusSeconds(60))),
                        PiiFinding.open(untouched.id(), OURS, upload, column(1, PiiKind.PHONE, 4), NOW));
    }

    @Test
    void findingsOfAnotherOrganisationOrUploadAreNotFound() {
        PiiFinding finding = open(column(0, PiiKind.SSN, 1));
        keep(finding);

        assertThat(find(THEIRS, finding.id())).isEmpty();
        assertThat(database.<List<PiiFinding>>read(entities -> new JpaPiiFindings(entities).of(THEIRS, upload)))
                .isEmpty();
        assertThat(find(OURS, new PiiFindingId(UUID.randomUUID()))).isEmpty();
    }

    private PiiFinding open(PiiColumn column) {
        return PiiFinding.open(new PiiFindingId(UUID.randomUUID()), OURS, upload, column, NOW);
    }

    private static PiiColumn column(int place, PiiKind kind, int matches) {
        return new PiiColumn(place, "Größe 💶 \"x\"", kind, 10 * matches, matches, 5, 6, List.of("ü***@x.org", "***"));
    }

    private void keep(PiiFinding... findings) {
        database.commit(entities -> new JpaPiiFindings(entities).keep(List.of(findings)));
    }

    private List<PiiFinding> all() {
        return database.read(entities -> new JpaPiiFindings(entities).of(OURS, upload));
    }

    private Optional<PiiFinding> find(OrganisationId organisation, PiiFindingId id) {
        return database.read(entities -> new JpaPiiFindings(entities).find(organisation, id));
    }
}
