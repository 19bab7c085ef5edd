package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.violation.StoredViolations.finding;
import static io.compliancescan.persistence.violation.StoredViolations.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Violation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is stored of a violation. */
@ExtendWith(MariaDb.class)
class EvidenceIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;

    EvidenceIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
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
                        Optional.of(new BigDecimal("3.333333333333333333333333333333333")),
                        OptionalInt.of(0)),
                new Finding(
                        "x",
                        RecordNumbers.of(1),
                        Optional.of(new Span(
                                Instant.ofEpochMilli(Long.MIN_VALUE + 1), Instant.ofEpochMilli(Long.MAX_VALUE))),
                        Optional.of(new BigDecimal("9".repeat(70) + "." + "1".repeat(50))),
                        Optional.of(new BigDecimal("1E-400")),
                        OptionalInt.of(Integer.MAX_VALUE)));

        stored.add(scan, 0, findings);

        assertThat(stored.all(scan)).extracting(Violation::finding).isEqualTo(findings);
        assertThat(database.column("SELECT DISTINCT concat(organisation_id, ' ', review_status) FROM violation"))
                .containsExactly("ours pending");
    }

    @ParameterizedTest
    @EnumSource
    void ruleAndSeverityComeBack(Severity severity) {
        var scan = fixture.stored(OURS);
        var rule = rule("Rule-1.x_" + "y".repeat(50), severity);

        stored.add(scan, 2, rule, List.of(finding("a")));

        var violation = stored.all(scan).get(0);
        assertThat(violation.rule()).isEqualTo(rule.id());
        assertThat(violation.severity()).isEqualTo(severity);
        assertThat(violation.id().value()).isEqualTo(StoredViolations.FIRST_ID);
    }

    @Test
    void longEvidenceIsNotCut() {
        var scan = fixture.stored(OURS);
        int[] everyOther = IntStream.range(0, 300_000).map(i -> 2 * i + 1).toArray();
        var findings = List.of(
                new Finding(
                        "💶".repeat(100_000),
                        RecordNumbers.of(everyOther),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()),
                finding("a"),
                new Finding(
                        "b",
                        RecordNumbers.of(everyOther),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()));

        stored.add(scan, 0, findings);

        assertThat(stored.all(scan)).extracting(Violation::finding).isEqualTo(findings);
    }
}
