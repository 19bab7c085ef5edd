package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.violation.StoredViolations.findings;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.DeltaEntry;
import io.compliancescan.scan.DeltaEntry.Place;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.DeltaPlaces;
import io.compliancescan.scan.Places;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Sighting;
import io.compliancescan.violation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlDeltasIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;

    SqlDeltasIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
    }

    @Test
    void violationsAreVisitedInOrderWithTheirPlaces() {
        Scan scan = fixture.stored(OURS);
        stored.add(scan, 3, findings("b", 2));
        stored.add(scan, 1, findings("a", 1));

        assertThat(sightings(scan))
                .extracting(s -> s.rule() + " " + s.number() + " " + s.signature())
                .containsExactly("1 0 r:a 0", "3 0 r:b 0", "3 1 r:b 1");
    }

    @Test
    void pagesAreCutsOfTheViolationsThatWereChosen() {
        Scan before = fixture.stored(OURS);
        Scan now = fixture.stored(OURS);
        stored.add(before, 0, findings("gone", 2_500));
        stored.add(now, 0, findings("a", 5));
        stored.add(now, 2, findings("b", 5));
        List<Violation> ours = stored.all(now);
        List<Violation> theirs = stored.all(before);

        var places = new DeltaPlaces(new Places(), new Places(), new Places());
        IntStream.of(1, 3).forEach(number -> places.added().add(0, number));
        IntStream.of(0, 2, 4).forEach(number -> places.unchanged().add(number == 0 ? 0 : 2, number));
        IntStream.range(0, 2_500).filter(number -> number != 7).forEach(number -> places.resolved()
                .add(0, number));
        keep(now, before, places);

        assertThat(page(now, DeltaKind.NEW, 0, 10)).containsExactly(ours.get(1), ours.get(3));
        assertThat(page(now, DeltaKind.UNCHANGED, 0, 2)).containsExactly(ours.get(0), ours.get(7));
        assertThat(page(now, DeltaKind.UNCHANGED, 1, 2)).containsExactly(ours.get(7), ours.get(9));
        assertThat(page(now, DeltaKind.UNCHANGED, 3, 2)).isEmpty();
        assertThat(page(now, DeltaKind.RESOLVED, 6, 2)).containsExactly(theirs.get(6), theirs.get(8));
        assertThat(page(now, DeltaKind.RESOLVED, 2_498, 9)).containsExactly(theirs.get(2_499));
        assertThat(page(before, DeltaKind.NEW, 0, 10)).isEmpty();
    }

    @Test
    void aPageBehindAPlaceBeginsWithTheNext() {
        Scan before = fixture.stored(OURS);
        Scan now = fixture.stored(OURS);
        for (int rule : new int[] {0, 2, 3}) {
            stored.add(before, rule, findings("gone", 3));
            stored.add(now, rule, findings("a", 3));
        }
        var places = new DeltaPlaces(new Places(), new Places(), new Places());
        for (Places chosen : List.of(places.added(), places.resolved())) {
            chosen.add(0, 0);
            chosen.add(0, 2);
            chosen.add(2, 1);
            chosen.add(3, 0);
        }
        keep(now, before, places);

        for (DeltaKind kind : List.of(DeltaKind.NEW, DeltaKind.RESOLVED)) {
            assertThat(behind(now, kind, 0, 0)).containsExactly(new Place(0, 2), new Place(2, 1));
            assertThat(behind(now, kind, 0, 1)).containsExactly(new Place(0, 2), new Place(2, 1));
            assertThat(behind(now, kind, 0, Integer.MAX_VALUE)).containsExactly(new Place(2, 1), new Place(3, 0));
            assertThat(behind(now, kind, 1, 5)).containsExactly(new Place(2, 1), new Place(3, 0));
            assertThat(behind(now, kind, 3, 0)).isEmpty();
        }
    }

    @Test
    void nothingChangesWhenTheEarlierScanIsRemovedAndAllGoesWithTheLater() {
        Scan before = fixture.stored(OURS);
        Scan now = fixture.stored(OURS);
        stored.add(before, 0, findings("gone", 2));
        Violation gone = stored.all(before).get(1);
        var places = new DeltaPlaces(new Places(), new Places(), new Places());
        places.resolved().add(0, 1);
        keep(now, before, places);

        remove(before);
        assertThat(page(now, DeltaKind.RESOLVED, 0, 10)).containsExactly(gone);
        assertThat(version(now)).contains(1);

        remove(now);
        assertThat(page(now, DeltaKind.RESOLVED, 0, 10)).isEmpty();
        assertThat(version(now)).isEmpty();
    }

    private void keep(Scan now, Scan before, DeltaPlaces places) {
        database.commit(entities -> new SqlDeltas(entities).add(now, before, places));
    }

    private void remove(Scan scan) {
        database.execute("DELETE FROM scan WHERE id = '" + scan.id() + "'");
    }

    private List<Sighting> sightings(Scan scan) {
        return database.inTransaction(entities -> {
            List<Sighting> seen = new ArrayList<>();
            new SqlDeltas(entities).sightings(scan.id(), seen::add);
            return seen;
        });
    }

    private List<Violation> page(Scan scan, DeltaKind kind, int offset, int most) {
        return page(scan, kind, Optional.empty(), offset, most).stream()
                .map(DeltaEntry::violation)
                .toList();
    }

    private List<DeltaEntry> page(Scan scan, DeltaKind kind, Optional<Place> after, int offset, int most) {
        return database.inTransaction(entities -> new SqlDeltas(entities).page(scan.id(), kind, after, offset, most));
    }

    private List<Place> behind(Scan scan, DeltaKind kind, int rule, int number) {
        return page(scan, kind, Optional.of(new Place(rule, number)), 0, 2).stream()
                .map(DeltaEntry::place)
                .toList();
    }

    private Optional<Integer> version(Scan scan) {
        return database.inTransaction(entities -> new SqlDeltas(entities).previousPolicyVersion(scan.id()));
    }
}
