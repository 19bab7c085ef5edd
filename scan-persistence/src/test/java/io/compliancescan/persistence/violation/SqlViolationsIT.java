package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.condition.Exists;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Findings;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(MariaDb.class)
class SqlViolationsIT {

    private final Database database;
    private final ScanFixture fixture;
    private long lastId;

    SqlViolationsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
    }

    @Test
    void evidenceComesBackToTheLastDigit() {
        var scan = fixture.stored(OURS);
        var findings = List.of(
                finding("ACC-1"),
                finding(""),
                finding(" Zoë 口座 💶 \u0001'\"\\ "),
                new Finding(
                        "x",
                        RecordNumbers.of(3, 17, 18, 19, Integer.MAX_VALUE),
                        Optional.of(new Span(NOW, NOW.plusMillis(1))),
                        Optional.of(new BigDecimal("-0.10")),
                        Optional.of(new BigDecimal("3.333333333333333333333333333333333"))),
                new Finding(
                        "x",
                        RecordNumbers.of(1),
                        Optional.of(new Span(
                                Instant.ofEpochMilli(Long.MIN_VALUE + 1), Instant.ofEpochMilli(Long.MAX_VALUE))),
                        Optional.of(new BigDecimal("9".repeat(70) + "." + "1".repeat(50))),
                        Optional.of(new BigDecimal("1E-400"))));

        add(scan, 0, findings);

        assertThat(all(scan)).extracting(Violation::finding).isEqualTo(findings);
        assertThat(database.column("SELECT DISTINCT concat(organisation_id, ' ', review_status) FROM violation"))
                .containsExactly("ours pending");
    }

    @ParameterizedTest
    @EnumSource
    void ruleAndSeverityComeBack(Severity severity) {
        var scan = fixture.stored(OURS);
        var rule = rule("Rule-1.x_" + "y".repeat(50), severity);

        write(violations -> violations.add(scan, 2, rule, Findings.of(List.of(finding("a")))));

        var violation = all(scan).get(0);
        assertThat(violation.rule()).isEqualTo(rule.id());
        assertThat(violation.severity()).isEqualTo(severity);
        assertThat(violation.id().value()).isEqualTo(new UUID(0x0190_0000_0000_7000L, 1));
    }

    @Test
    void longEvidenceIsNotCut() {
        var scan = fixture.stored(OURS);
        int[] everyOther = IntStream.range(0, 300_000).map(i -> 2 * i + 1).toArray();
        var findings = List.of(
                new Finding("💶".repeat(100_000), RecordNumbers.of(everyOther), none(), none(), none()),
                finding("a"),
                new Finding("b", RecordNumbers.of(everyOther), none(), none(), none()));

        add(scan, 0, findings);

        assertThat(all(scan)).extracting(Violation::finding).isEqualTo(findings);
    }

    @Test
    void thousandsKeepTheOrderInWhichTheyWereFound() {
        var scan = fixture.stored(OURS);
        add(scan, 1, findings("later", 12_001));
        add(scan, 0, findings("earlier", 3));

        var all = all(scan);

        assertThat(all).hasSize(12_004).startsWith(page(scan, 0, 3).toArray(Violation[]::new));
        assertThat(all)
                .extracting(v -> v.finding().account())
                .startsWith("earlier 0", "earlier 1", "earlier 2", "later 0", "later 1")
                .endsWith("later 11999", "later 12000");
        assertThat(all.subList(3, 12_004)).extracting(v -> v.id().toString()).isSorted();
    }

    @Test
    void aPageIsACutOfTheWhole() {
        var scan = fixture.stored(OURS);
        add(scan, 1, findings("b", 5));
        add(scan, 0, findings("a", 5));
        var all = all(scan);

        assertThat(page(scan, 0, 4)).isEqualTo(all.subList(0, 4));
        assertThat(page(scan, 4, 4)).isEqualTo(all.subList(4, 8));
        assertThat(page(scan, 8, 4)).isEqualTo(all.subList(8, 10));
        assertThat(page(scan, 10, 4)).isEmpty();
        assertThat(page(scan, 0, 0)).isEmpty();
    }

    @Test
    void signaturesAreCountedByTheirExactText() {
        var scan = fixture.stored(OURS);
        String long1 = "x".repeat(5_000) + "1";
        String long2 = "x".repeat(5_000) + "2";
        add(
                scan,
                0,
                Stream.of("a", "A", "a ", "á", "a", "", "", long1, long2)
                        .map(SqlViolationsIT::finding)
                        .toList());
        write(violations -> violations.add(scan, 1, rule("other", Severity.LOW), Findings.of(List.of(finding("a")))));

        assertThat(signatures(scan))
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
        add(scan, 0, findings("a", 2));
        add(other, 0, findings("b", 3));

        assertThat(all(scan)).hasSize(2);
        assertThat(page(other, 0, 10)).hasSize(3);
        assertThat(signatures(scan)).hasSize(2);
    }

    @Test
    void writingARulesViolationsTwiceIsRefused() {
        var scan = fixture.stored(OURS);

        assertThatThrownBy(() -> write(violations -> {
                    violations.add(scan, 0, rule("r", Severity.LOW), Findings.of(findings("a", 10)));
                    violations.add(scan, 0, rule("r", Severity.LOW), Findings.of(findings("a", 10)));
                }))
                .isInstanceOf(PersistenceException.class);

        assertThat(all(scan)).isEmpty();
    }

    @Test
    void writingThemAgainLaterIsRefusedAndLeavesTheFirst() {
        var scan = fixture.stored(OURS);
        add(scan, 0, findings("a", 7_000));

        assertThatThrownBy(() -> add(scan, 0, findings("a", 7_000))).isInstanceOf(PersistenceException.class);

        assertThat(all(scan)).hasSize(7_000);
    }

    @Test
    void aRemovedScanTakesNoViolations() {
        var scan = fixture.pending(OURS);

        assertThatThrownBy(() -> add(scan, 0, findings("a", 1))).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aScanWithoutViolationsHasNone() {
        var scan = fixture.stored(OURS);
        add(scan, 0, List.of());

        assertThat(all(scan)).isEmpty();
        assertThat(signatures(scan)).isEmpty();
    }

    @Test
    void whoVisitsMayReadAndWriteMeanwhile() {
        var scan = fixture.stored(OURS);
        add(scan, 0, findings("a", 2_500));
        List<Integer> pages = new ArrayList<>();

        write(violations -> violations.forEach(scan.id(), violation -> {
            if (violation.finding().account().endsWith("00")) {
                pages.add(violations.page(scan.id(), 0, 2_000).size());
            }
        }));

        assertThat(pages).hasSize(24).containsOnly(2_000);
    }

    @Test
    void removingTheScanRemovesThem() {
        var scan = fixture.stored(OURS);
        add(scan, 0, findings("a", 10));

        database.execute("DELETE FROM scan");

        assertThat(all(scan)).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsRead() {
        var scan = fixture.stored(OURS);

        assertThatThrownBy(() -> database.<List<Violation>>read(
                        entities -> new SqlViolations(entities, this::nextId).page(scan.id(), 0, 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Finding finding(String account) {
        return new Finding(account, RecordNumbers.of(7), none(), none(), none());
    }

    private static List<Finding> findings(String account, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> finding(account + " " + i))
                .toList();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    private static Signature signature(String rule, String account) {
        return new Signature(new RuleId(rule), account);
    }

    private static Rule rule(String id, Severity severity) {
        var check = new RecordCheck(new Exists("amount"), Optional.empty());
        return new Rule(new RuleId(id), "Rule", "", "record", severity, check, Rule.Source.NONE, true);
    }

    private UUID nextId() {
        return new UUID(0x0190_0000_0000_7000L, ++lastId);
    }

    private void add(Scan scan, int rule, List<Finding> findings) {
        write(violations -> violations.add(scan, rule, rule("r", Severity.HIGH), Findings.of(findings)));
    }

    private List<Violation> all(Scan scan) {
        return read(violations -> {
            List<Violation> all = new ArrayList<>();
            violations.forEach(scan.id(), all::add);
            return all;
        });
    }

    private Map<Signature, Long> signatures(Scan scan) {
        return read(violations -> violations.signatures(scan.id()));
    }

    private List<Violation> page(Scan scan, int offset, int most) {
        return read(violations -> violations.page(scan.id(), offset, most));
    }

    private void write(Consumer<Violations> work) {
        database.commit(entities -> work.accept(new SqlViolations(entities, this::nextId)));
    }

    private <T> T read(Function<Violations, T> work) {
        return database.inTransaction(entities -> work.apply(new SqlViolations(entities, this::nextId)));
    }
}
