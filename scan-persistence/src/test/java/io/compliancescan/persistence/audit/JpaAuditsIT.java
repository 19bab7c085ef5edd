package io.compliancescan.persistence.audit;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditChange;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.Audits;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.policy.PolicyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaAuditsIT {

    private final Database database;
    private final ScanFixture fixture;

    JpaAuditsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
    }

    @Test
    void anAuditComesBackAsItWasMadeAndAsItWasChanged() {
        Audit audit = added("Größe 💶 \"口座\"", NOW);
        var upload = fixture.upload(OURS);

        assertThat(find(OURS, audit.id())).contains(audit);
        assertThat(find(THEIRS, audit.id())).isEmpty();

        var file = new AuditChange(
                Optional.of("Other"), Optional.of(fixture.policy(OURS)), Optional.of(upload), Optional.empty());
        Audit changed = audit.changed(file, NOW.plusMillis(1));
        commit(audits -> {
            Audit locked = audits.lock(OURS, audit.id()).orElseThrow();
            audits.save(locked.changed(file, NOW.plusMillis(1)));
            return audits.lock(THEIRS, audit.id());
        });

        assertThat(find(OURS, audit.id())).contains(changed);
    }

    @Test
    void pagesAreOfTheOwnersAuditsAndNeverOverlap() {
        List<Audit> ours = IntStream.range(0, 7)
                .mapToObj(number -> added("A" + number, NOW.plusMillis(number / 3)))
                .toList();
        PolicyId policy = fixture.policy(THEIRS);
        add(Audit.of(new AuditId(UUID.randomUUID()), THEIRS, "theirs", policy, NOW.plusMillis(9)));

        List<List<Audit>> pages = Stream.of(0, 3, 6, 9)
                .map(offset -> read(audits -> audits.page(OURS, offset, 3)))
                .toList();

        assertThat(pages).extracting(List::size).containsExactly(3, 3, 1, 0);
        assertThat(pages.stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(ours)
                .isSortedAccordingTo((one, other) -> other.updatedAt().compareTo(one.updatedAt()));
        assertThat(this.<Long>read(audits -> audits.count(OURS))).isEqualTo(7);
    }

    private Audit added(String name, Instant now) {
        Audit audit = Audit.of(new AuditId(UUID.randomUUID()), OURS, name, fixture.policy(OURS), now);
        add(audit);
        return audit;
    }

    private void add(Audit audit) {
        commit(audits -> {
            audits.add(audit);
            return audit;
        });
    }

    private Optional<Audit> find(OrganisationId organisation, AuditId id) {
        return read(audits -> audits.find(organisation, id));
    }

    private <T> T read(Function<Audits, T> work) {
        return database.read(entities -> work.apply(new JpaAudits(entities)));
    }

    private <T> void commit(Function<Audits, T> work) {
        database.inTransaction(entities -> work.apply(new JpaAudits(entities)));
    }
}
