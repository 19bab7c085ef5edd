package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.SHA;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScoreEvent;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaScansIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredScans stored;

    JpaScansIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredScans(database);
    }

    @Test
    void everythingTheCallerChoseComesBackInItsOrder() {
        var options = new ScanInputs.Options(
                Optional.of("audit/7 💶"),
                Optional.of("Prüfung 口座 Q1"),
                Optional.of(new ScanId(UUID.randomUUID())),
                true);
        var scan = ScanFixture.pending(
                new ScanId(UUID.randomUUID()), fixture.inputs(OURS, fixture.policy(OURS), options), NOW);

        stored.add(scan);

        Scan found = stored.find(OURS, scan).orElseThrow();
        assertThat(found).isEqualTo(scan);
        assertThat(found.inputs().columns().fields().keySet())
                .containsExactlyElementsOf(ScanFixture.headings().keySet());
    }

    @Test
    void everyStepOfItsLifeComesBack() {
        var pending = fixture.pending(OURS);
        var running = pending.running();
        var progressed = running.ruleFinished().ruleFinished();
        stored.add(pending);

        assertThat(stored.find(OURS, pending)).contains(pending);
        for (Scan step : List.of(
                running,
                progressed,
                StoredScans.completed(progressed.ruleFinished(), Optional.of(StoredScans.delta())))) {
            stored.save(step);
            assertThat(stored.find(OURS, pending)).contains(step);
        }
    }

    @Test
    void aResultWithoutDeltaComesBack() {
        var scan = StoredScans.completed(fixture.pending(OURS), Optional.empty());

        stored.add(scan);

        assertThat(stored.find(OURS, scan)).contains(scan);
    }

    @Test
    void aFailureComesBackWithItsReason() {
        var scan = fixture.pending(OURS).running().failed("Row 7 of “Umsätze” is too long 💶.", StoredScans.END);

        stored.add(scan);

        assertThat(stored.find(OURS, scan)).contains(scan);
    }

    @Test
    void aCancellationComesBack() {
        var scan = fixture.pending(OURS).running().cancelled(StoredScans.END);

        stored.add(scan);

        assertThat(stored.find(OURS, scan)).contains(scan);
    }

    @Test
    void whatAScanFoundIsRemovedWithoutTheScan() {
        var scan = fixture.pending(OURS);
        var other = fixture.pending(OURS);
        for (var each : List.of(scan, other)) {
            stored.add(each);
            stored.write(scans -> scans.add(each.id(), result(0, RuleResult.Status.VIOLATED)));
            database.execute(
                    "INSERT INTO violation (scan_id, rule_number, violation_number, id, organisation_id, rule_id,"
                            + " severity, account, records) VALUES ('" + each.id()
                            + "', 0, 0, UUID(), 'ours', 'R', 'LOW', 'A', '1')");
        }

        stored.write(scans -> scans.removeFindings(scan));

        assertThat(stored.find(OURS, scan)).contains(scan);
        assertThat(stored.results(scan)).isEmpty();
        assertThat(database.column("SELECT scan_id FROM violation"))
                .containsExactly(other.id().toString());
        assertThat(stored.results(other)).hasSize(1);
    }

    @Test
    void linesOfTheHistoryAreAddedAndKeepTheirOrder() {
        var completed = StoredScans.completed(fixture.pending(OURS), Optional.empty());
        stored.add(completed);
        var events = Stream.concat(
                        completed.history().stream(),
                        Stream.iterate(11, i -> i - 1).limit(11).map(JpaScansIT::reviewed))
                .toList();

        stored.save(new Scan(
                completed.id(),
                completed.inputs(),
                completed.createdAt(),
                completed.progress(),
                completed.state(),
                events));

        assertThat(stored.find(OURS, completed).orElseThrow().history()).isEqualTo(events);
        assertThat(stored.list(scans -> scans.completed(OURS)).get(0).history()).isEqualTo(events);
    }

    @Test
    void timesAreStoredInUtc() {
        stored.add(StoredScans.completed(fixture.pending(OURS), Optional.empty()));

        assertThat(database.value("SELECT created_at FROM scan")).isEqualTo("2026-03-29 01:30:00.123000");
        assertThat(database.value("SELECT ended_at FROM scan")).isEqualTo("2026-03-29 01:30:04.444000");
        assertThat(database.value("SELECT happened_at FROM score_event")).isEqualTo("2026-03-29 01:30:04.444000");
    }

    @Test
    void aScanOfAnotherOrganisationIsNotFound() {
        var scan = StoredScans.completed(fixture.pending(THEIRS), Optional.empty());

        stored.add(scan);

        assertThat(stored.find(OURS, scan)).isEmpty();
        assertThat(stored.list(scans -> scans.newest(OURS, 10))).isEmpty();
        assertThat(stored.list(scans -> scans.completed(OURS))).isEmpty();
        assertThat(stored.find(THEIRS, scan)).contains(scan);
    }

    @Test
    void aRemovedScanIsGoneWithAllThatBelongsToIt() {
        var scan = StoredScans.completed(fixture.pending(OURS), Optional.empty());
        var later = StoredScans.completed(
                fixture.pending(OURS, scan.inputs().policy(), NOW.plusMillis(1)),
                Optional.of(new ScanDelta(1, 2, 3, scan.id())));
        stored.add(scan);
        stored.add(later);
        stored.write(scans -> scans.add(scan.id(), result(0, RuleResult.Status.PASSED)));

        stored.write(scans -> scans.remove(scan));

        assertThat(stored.find(OURS, scan)).isEmpty();
        assertThat(stored.results(scan)).isEmpty();
        assertThat(database.value("SELECT count(*) FROM score_event")).isEqualTo("1");
        assertThat(stored.find(OURS, later)).contains(later);
    }

    @Test
    void savingARemovedScanDoesNothing() {
        var scan = fixture.pending(OURS);
        stored.add(scan);
        stored.write(scans -> scans.remove(scan));

        stored.save(scan.running());

        assertThat(database.value("SELECT count(*) FROM scan")).isEqualTo("0");
    }

    @Test
    void resultsComeInTheOrderOfTheRules() {
        var scan = fixture.pending(OURS);
        var results = Stream.of(RuleResult.Status.values())
                .map(status -> result(status.ordinal(), status))
                .toList();
        stored.add(scan);

        for (int number = results.size() - 1; number >= 0; number--) {
            var result = results.get(number);
            stored.write(scans -> scans.add(scan.id(), result));
        }

        assertThat(stored.results(scan)).isEqualTo(results);
        assertThat(database.column("SELECT DISTINCT organisation_id FROM scan_rule"))
                .containsExactly("ours");
    }

    @Test
    void aRemovedScanTakesNoResults() {
        var gone = fixture.pending(OURS);

        assertThatThrownBy(() -> stored.write(scans -> scans.add(gone.id(), result(0, RuleResult.Status.PASSED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no scan " + gone.id());
    }

    private static ScoreEvent reviewed(int number) {
        return new ScoreEvent(
                new ComplianceScore(BigDecimal.valueOf(number, 2)),
                StoredScans.END.plusMillis(number),
                "false_positive",
                Optional.of(new ViolationId(UUID.randomUUID())));
    }

    private static RuleResult result(int number, RuleResult.Status status) {
        return new RuleResult(
                number,
                new RuleId("Rule-" + number + "." + "x".repeat(50)),
                Severity.values()[number],
                status,
                Integer.MAX_VALUE,
                1,
                number,
                SHA,
                Duration.ofNanos(1_234_567_890_123L));
    }
}
