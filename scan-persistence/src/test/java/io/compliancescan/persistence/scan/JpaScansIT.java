package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.SHA;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.organisation.OrganisationId;
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
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.ScoreEvent;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaScansIT {

    private static final Instant END = NOW.plusMillis(4_321);

    private final Database database;
    private final ScanFixture fixture;

    JpaScansIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
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

        add(scan);

        Scan found = find(OURS, scan).orElseThrow();
        assertThat(found).isEqualTo(scan);
        assertThat(found.inputs().columns().headings().keySet())
                .containsExactlyElementsOf(ScanFixture.headings().keySet());
    }

    @Test
    void everyStepOfItsLifeComesBack() {
        var pending = fixture.pending(OURS);
        var running = pending.running();
        var progressed = running.ruleFinished().ruleFinished();
        add(pending);

        assertThat(find(OURS, pending)).contains(pending);
        for (Scan step : List.of(running, progressed, completed(progressed.ruleFinished(), Optional.of(delta())))) {
            save(step);
            assertThat(find(OURS, pending)).contains(step);
        }
    }

    @Test
    void aResultWithoutDeltaComesBack() {
        var scan = completed(fixture.pending(OURS), Optional.empty());

        add(scan);

        assertThat(find(OURS, scan)).contains(scan);
    }

    @Test
    void aFailureComesBackWithItsReason() {
        var scan = fixture.pending(OURS).running().failed("Row 7 of “Umsätze” is too long 💶.", END);

        add(scan);

        assertThat(find(OURS, scan)).contains(scan);
    }

    @Test
    void linesOfTheHistoryAreAddedAndKeepTheirOrder() {
        var completed = completed(fixture.pending(OURS), Optional.empty());
        add(completed);
        var events = Stream.concat(
                        completed.history().stream(),
                        Stream.iterate(11, i -> i - 1).limit(11).map(JpaScansIT::reviewed))
                .toList();

        save(new Scan(
                completed.id(),
                completed.inputs(),
                completed.createdAt(),
                completed.progress(),
                completed.state(),
                events));

        assertThat(find(OURS, completed).orElseThrow().history()).isEqualTo(events);
        assertThat(list(scans -> scans.completed(OURS)).get(0).history()).isEqualTo(events);
    }

    @Test
    void timesAreStoredInUtc() {
        add(completed(fixture.pending(OURS), Optional.empty()));

        assertThat(database.value("SELECT created_at FROM scan")).isEqualTo("2026-03-29 01:30:00.123000");
        assertThat(database.value("SELECT ended_at FROM scan")).isEqualTo("2026-03-29 01:30:04.444000");
        assertThat(database.value("SELECT happened_at FROM score_event")).isEqualTo("2026-03-29 01:30:04.444000");
    }

    @Test
    void aScanOfAnotherOrganisationIsNotFound() {
        var scan = completed(fixture.pending(THEIRS), Optional.empty());

        add(scan);

        assertThat(find(OURS, scan)).isEmpty();
        assertThat(list(scans -> scans.newest(OURS, 10))).isEmpty();
        assertThat(list(scans -> scans.completed(OURS))).isEmpty();
        assertThat(find(THEIRS, scan)).contains(scan);
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAskedFor() {
        var policy = fixture.policy(OURS);
        var inputs = fixture.inputs(OURS, policy);
        var oldest = fixture.pending(OURS, policy, NOW);
        var lesser = ScanFixture.pending(id("a1"), inputs, NOW.plusMillis(1));
        var greater = ScanFixture.pending(id("a2"), inputs, NOW.plusMillis(1));
        var newest = completed(fixture.pending(OURS, policy, NOW.plusMillis(2)), Optional.empty());
        List.of(newest, lesser, oldest, greater).forEach(this::add);

        assertThat(list(scans -> scans.newest(OURS, 10))).containsExactly(newest, greater, lesser, oldest);
        assertThat(list(scans -> scans.newest(OURS, 2))).containsExactly(newest, greater);
    }

    @Test
    void onlyCompletedScansAreCompleted() {
        var policy = fixture.policy(OURS);
        var first = completed(fixture.pending(OURS, policy, NOW), Optional.empty());
        var second = completed(fixture.pending(OURS, policy, NOW.plusMillis(1)), Optional.of(delta()));
        add(first);
        add(second);
        add(fixture.pending(OURS));
        add(fixture.pending(OURS).running());
        add(fixture.pending(OURS).failed("no", END));

        assertThat(list(scans -> scans.completed(OURS))).containsExactly(second, first);
    }

    @Test
    void unfinishedScansOfAllOrganisationsComeOldestFirst() {
        var second =
                fixture.pending(OURS, fixture.policy(OURS), NOW.plusMillis(1)).running();
        var first = fixture.pending(THEIRS);
        add(second);
        add(first);
        add(completed(fixture.pending(OURS), Optional.empty()));
        add(fixture.pending(OURS).failed("no", END));

        assertThat(list(Scans::unfinished)).containsExactly(first, second);
    }

    @Test
    void aRemovedScanIsGoneWithAllThatBelongsToIt() {
        var scan = completed(fixture.pending(OURS), Optional.empty());
        var later = completed(
                fixture.pending(OURS, scan.inputs().policy(), NOW.plusMillis(1)),
                Optional.of(new ScanDelta(1, 2, 3, scan.id())));
        add(scan);
        add(later);
        write(scans -> scans.add(scan.id(), result(0, RuleResult.Status.PASSED)));
        database.commit(entities -> new JpaScanJobs(entities).remember(scan.id(), 7));

        write(scans -> scans.remove(scan));

        assertThat(find(OURS, scan)).isEmpty();
        assertThat(results(scan)).isEmpty();
        assertThat(database.value("SELECT count(*) FROM score_event")).isEqualTo("1");
        assertThat(database.value("SELECT count(*) FROM scan_job")).isEqualTo("0");
        assertThat(find(OURS, later)).contains(later);
    }

    @Test
    void savingARemovedScanDoesNothing() {
        var scan = fixture.pending(OURS);
        add(scan);
        write(scans -> scans.remove(scan));

        save(scan.running());

        assertThat(database.value("SELECT count(*) FROM scan")).isEqualTo("0");
    }

    @Test
    void resultsComeInTheOrderOfTheRules() {
        var scan = fixture.pending(OURS);
        var results = Stream.of(RuleResult.Status.values())
                .map(status -> result(status.ordinal(), status))
                .toList();
        add(scan);

        write(scans -> scans.add(scan.id(), results.get(2)));
        write(scans -> scans.add(scan.id(), results.get(0)));
        write(scans -> scans.add(scan.id(), results.get(1)));

        assertThat(results(scan)).isEqualTo(results);
        assertThat(database.column("SELECT DISTINCT organisation_id FROM scan_rule"))
                .containsExactly("ours");
    }

    @Test
    void aRemovedScanTakesNoResults() {
        var gone = fixture.pending(OURS);

        assertThatThrownBy(() -> write(scans -> scans.add(gone.id(), result(0, RuleResult.Status.PASSED))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no scan " + gone.id());
    }

    static Scan completed(Scan scan, Optional<ScanDelta> delta) {
        Scan done = scan.running();
        while (done.progress().processed() < done.progress().total()) {
            done = done.ruleFinished();
        }
        var score = new ComplianceScore(new BigDecimal("87.50"));
        return done.completed(new ScanResult(Long.MAX_VALUE, score, delta, SHA), END);
    }

    private static ScanDelta delta() {
        return new ScanDelta(0, Long.MAX_VALUE, 18, new ScanId(UUID.randomUUID()));
    }

    private static ScoreEvent reviewed(int number) {
        return new ScoreEvent(
                new ComplianceScore(BigDecimal.valueOf(number, 2)),
                END.plusMillis(number),
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

    private static ScanId id(String end) {
        return new ScanId(UUID.fromString("019d0000-0000-7000-8000-0000000000" + end));
    }

    private void add(Scan scan) {
        write(scans -> scans.add(scan));
    }

    private void save(Scan scan) {
        write(scans -> scans.save(scan));
    }

    private Optional<Scan> find(OrganisationId organisation, Scan scan) {
        return read(scans -> scans.find(organisation, scan.id()));
    }

    private List<RuleResult> results(Scan scan) {
        return read(scans -> scans.results(scan.id()));
    }

    private List<Scan> list(Function<Scans, List<Scan>> work) {
        return read(work);
    }

    private void write(Consumer<Scans> work) {
        database.commit(entities -> work.accept(new JpaScans(entities)));
    }

    private <T> T read(Function<Scans, T> work) {
        return database.read(entities -> work.apply(new JpaScans(entities)));
    }
}
