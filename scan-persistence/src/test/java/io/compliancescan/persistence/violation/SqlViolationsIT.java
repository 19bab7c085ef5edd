package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.violation.StoredViolations.finding;
import static io.compliancescan.persistence.violation.StoredViolations.findings;
import static io.compliancescan.persistence.violation.StoredViolations.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.confidence.Precision;
import io.compliancescan.finding.Findings;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlViolationsIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;

    SqlViolationsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
    }

    @Test
    void thousandsKeepTheOrderInWhichTheyWereFound() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 1, findings("later", 12_001));
        stored.add(scan, 0, findings("earlier", 3));

        var all = stored.all(scan);

        assertThat(all).hasSize(12_004).startsWith(stored.page(scan, 0, 3).toArray(Violation[]::new));
        assertThat(all)
                .extracting(v -> v.finding().account())
                .startsWith("earlier 0", "earlier 1", "earlier 2", "later 0", "later 1")
                .endsWith("later 11999", "later 12000");
        assertThat(all.subList(3, 12_004)).extracting(v -> v.id().toString()).isSorted();
    }

    @Test
    void aPageIsACutOfTheWhole() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 1, findings("b", 5));
        stored.add(scan, 0, findings("a", 5));
        var all = stored.all(scan);

        assertThat(stored.page(scan, 0, 4)).isEqualTo(all.subList(0, 4));
        assertThat(stored.page(scan, 4, 4)).isEqualTo(all.subList(4, 8));
        assertThat(stored.page(scan, 8, 4)).isEqualTo(all.subList(8, 10));
        assertThat(stored.page(scan, 10, 4)).isEmpty();
        assertThat(stored.page(scan, 0, 0)).isEmpty();
    }

    @Test
    void aPageOfARuleIsACutOfItsViolations() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 0, findings("a", 3));
        stored.add(scan, 1, findings("b", 5));
        var ofRule = stored.all(scan).subList(3, 8);

        ViolationFilter second = filter(Optional.of(1), Optional.empty(), Optional.empty());

        assertThat(stored.page(scan, second, 0, 10)).isEqualTo(ofRule);
        assertThat(stored.page(scan, second, 2, 2)).isEqualTo(ofRule.subList(2, 4));
        assertThat(stored.page(scan, second, 5, 2)).isEmpty();
        assertThat(stored.page(scan, filter(Optional.of(2), Optional.empty(), Optional.empty()), 0, 2))
                .isEmpty();
        assertThat(stored.count(scan, second)).isEqualTo(5);
    }

    @Test
    void aFilterLetsThroughWhatFitsAllThatIsGiven() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 0, rule("r", Severity.HIGH), List.of(finding("a"), finding(""), finding("b"), finding("a")));
        stored.add(scan, 1, rule("s", Severity.LOW), List.of(finding("A"), finding("a"), finding("a ")));
        var all = stored.all(scan);
        ViolationFilter ofA = filter(Optional.empty(), Optional.empty(), Optional.of("a"));
        ViolationFilter ofNobody = filter(Optional.empty(), Optional.empty(), Optional.of(""));
        ViolationFilter low = filter(Optional.empty(), Optional.of(Severity.LOW), Optional.empty());
        ViolationFilter firstOfA = filter(Optional.of(0), Optional.of(Severity.HIGH), Optional.of("a"));

        assertThat(stored.page(scan, ofA, 0, 10)).containsExactly(all.get(0), all.get(3), all.get(5));
        assertThat(stored.page(scan, ofA, 1, 1)).containsExactly(all.get(3));
        assertThat(stored.count(scan, ofA)).isEqualTo(3);
        assertThat(stored.page(scan, ofNobody, 0, 10)).containsExactly(all.get(1));
        assertThat(stored.page(scan, low, 1, 5)).containsExactly(all.get(5), all.get(6));
        assertThat(stored.page(scan, firstOfA, 1, 5)).containsExactly(all.get(3));
        assertThat(stored.count(scan, firstOfA)).isEqualTo(2);
        assertThat(stored.count(scan, ViolationFilter.NONE)).isEqualTo(7);
    }

    @Test
    void aViolationIsFoundInItsScanOnly() {
        var scan = fixture.stored(OURS);
        var other = fixture.stored(OURS);
        stored.add(scan, 0, findings("a", 3));
        Violation second = stored.all(scan).get(1);

        assertThat(stored.find(scan, second.id())).contains(second);
        assertThat(stored.find(other, second.id())).isEmpty();
        assertThat(stored.find(scan, new ViolationId(new UUID(1, 1)))).isEmpty();
    }

    @Test
    void signaturesAreCountedByTheirExactText() {
        var scan = fixture.stored(OURS);
        String long1 = "x".repeat(5_000) + "1";
        String long2 = "x".repeat(5_000) + "2";
        stored.add(
                scan,
                0,
                Stream.of("a", "A", "a ", "á", "a", "", "", long1, long2)
                        .map(StoredViolations::finding)
                        .toList());
        stored.add(scan, 1, rule("other", Severity.LOW), List.of(finding("a")));

        assertThat(stored.signatures(scan))
                .isEqualTo(Map.of(
                        signature("r", "a"), 2L,
                        signature("r", "A"), 1L,
                        signature("r", "a "), 1L,
                        signature("r", "á"), 1L,
                        signature("r", ""), 2L,
                        signature("r", long1), 1L,
                        signature("r", long2), 1L,
                        signature("other", "a"), 1L));
    }

    @Test
    void violationsOfOtherScansAreLeftAlone() {
        var scan = fixture.stored(OURS);
        var other = fixture.stored(OURS);
        stored.add(scan, 0, findings("a", 2));
        stored.add(other, 0, findings("b", 3));

        assertThat(stored.all(scan)).hasSize(2);
        assertThat(stored.page(other, 0, 10)).hasSize(3);
        assertThat(stored.signatures(scan)).hasSize(2);
    }

    @Test
    void writingARulesViolationsTwiceIsRefused() {
        var scan = fixture.stored(OURS);

        assertThatThrownBy(() -> stored.write(violations -> {
                    violations.add(scan, 0, rule("r", Severity.LOW), Findings.of(findings("a", 10)), Precision.UNKNOWN);
                    violations.add(scan, 0, rule("r", Severity.LOW), Findings.of(findings("a", 10)), Precision.UNKNOWN);
                }))
                .isInstanceOf(PersistenceException.class);

        assertThat(stored.all(scan)).isEmpty();
    }

    @Test
    void writingThemAgainLaterIsRefusedAndLeavesTheFirst() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 0, findings("a", 7_000));

        assertThatThrownBy(() -> stored.add(scan, 0, findings("a", 7_000))).isInstanceOf(PersistenceException.class);

        assertThat(stored.all(scan)).hasSize(7_000);
    }

    @Test
    void aRemovedScanTakesNoViolations() {
        var scan = fixture.pending(OURS);

        assertThatThrownBy(() -> stored.add(scan, 0, findings("a", 1))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aScanWithoutViolationsHasNone() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 0, List.of());

        assertThat(stored.all(scan)).isEmpty();
        assertThat(stored.signatures(scan)).isEmpty();
    }

    @Test
    void whoVisitsMayReadAndWriteMeanwhile() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 0, findings("a", 2_500));
        List<Integer> pages = new ArrayList<>();

        stored.write(violations -> violations.forEach(scan.id(), violation -> {
            if (violation.finding().account().endsWith("00")) {
                pages.add(violations
                        .page(scan.id(), ViolationFilter.NONE, 0, 2_000)
                        .size());
            }
        }));

        assertThat(pages).hasSize(24).containsOnly(2_000);
    }

    @Test
    void removingTheScanRemovesThem() {
        var scan = fixture.stored(OURS);
        stored.add(scan, 0, findings("a", 10));

        database.execute("DELETE FROM scan");

        assertThat(stored.all(scan)).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsRead() {
        var scan = fixture.stored(OURS);

        assertThatThrownBy(() -> database.<List<Violation>>read(entities ->
                        new SqlViolations(entities, UUID::randomUUID).page(scan.id(), ViolationFilter.NONE, 0, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static ViolationFilter filter(
            Optional<Integer> ruleNumber, Optional<Severity> severity, Optional<String> account) {
        return new ViolationFilter(ruleNumber, severity, account, Optional.empty());
    }

    private static Signature signature(String rule, String account) {
        return new Signature(new RuleId(rule), account);
    }
}
