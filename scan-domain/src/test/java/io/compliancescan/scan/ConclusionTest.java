package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.Exists;
import io.compliancescan.confidence.Precision;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Findings;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Tally;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ConclusionTest {

    private static final Rule CRITICAL = rule("FIRST", Severity.CRITICAL);
    private static final Rule LOW = rule("SECOND", Severity.LOW);

    private final InMemoryScans scans = new InMemoryScans();
    private final InMemoryDeltas deltas = new InMemoryDeltas(scans);
    private final Conclusion conclusion = new Conclusion(scans, scans, deltas);

    @Test
    void theFirstScanHasAScoreOfAllViolationsAndNothingToCompareWith() {
        Scan scan = scan(1, ScanInputs.Options.NONE, List.of("A", "A"), List.of("B"));

        ScanResult result = concluded(scan, ScoringModel.VIOLATIONS);

        assertThat(result.violations()).isEqualTo(3);
        assertThat(result.score().value()).isEqualByComparingTo("77.50");
        assertThat(result.delta()).isEmpty();
        assertThat(deltas.counts(scan.id())).isEmpty();
        assertThat(result.digest()).hasSize(64);
    }

    @Test
    void aPolicyMayCountRecordsInsteadOfViolations() {
        Scan scan = scan(1, ScanInputs.Options.NONE, List.of("A", "A"), List.of("B"));

        ScanResult result = concluded(scan, ScoringModel.RECORDS_AFFECTED);

        // Every finding is of record 1, whose worst severity is critical.
        assertThat(result.violations()).isEqualTo(3);
        assertThat(result.score().value()).isEqualByComparingTo("90.00");
    }

    @Test
    void aLaterScanIsComparedWithTheNewestCompletedOne() {
        complete(scan(1, ScanInputs.Options.NONE, List.of("X"), List.of()));
        Scan before = complete(scan(2, ScanInputs.Options.NONE, List.of("A", "A"), List.of("B")));
        Scan now = scan(3, ScanInputs.Options.NONE, List.of("A"), List.of("B", "C"));

        assertThat(concluded(now, ScoringModel.VIOLATIONS).delta()).contains(new ScanDelta(1, 1, 2, before.id()));
        assertThat(deltas.counts(now.id())).containsExactly(1L, 2L, 1L);
    }

    @Test
    void theCallerMayChooseTheScanToCompareWith() {
        Scan chosen = complete(scan(1, ScanInputs.Options.NONE, List.of("X"), List.of()));
        complete(scan(2, ScanInputs.Options.NONE, List.of("A"), List.of()));
        ScanInputs.Options options =
                new ScanInputs.Options(Optional.empty(), Optional.empty(), Optional.of(chosen.id()), false);
        Scan now = scan(3, options, List.of("X"), List.of("B"));

        assertThat(concluded(now, ScoringModel.VIOLATIONS).delta()).contains(new ScanDelta(1, 0, 1, chosen.id()));
    }

    @Test
    void equalResultsHaveEqualDigestsAndOthersDoNot() {
        String one = digest(scan(1, ScanInputs.Options.NONE, List.of("A"), List.of("B")));
        String same = digest(scan(2, ScanInputs.Options.NONE, List.of("A"), List.of("B")));
        String other = digest(scan(3, ScanInputs.Options.NONE, List.of("A", "B"), List.of()));

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void aRuleThatWasLeftOutIsToldApartFromOneThatPassed() {
        RuleResult passed = RuleResult.of(0, LOW, outcome(List.of()), Duration.ZERO);
        RuleResult leftOut = RuleResult.notApplicable(0, LOW, 10);

        assertThat(passed.status()).isEqualTo(RuleResult.Status.PASSED);
        assertThat(leftOut.status()).isEqualTo(RuleResult.Status.NOT_APPLICABLE);
        assertThat(leftOut.unjudged()).isEqualTo(10);
        assertThat(ResultDigest.of(List.of(passed))).isNotEqualTo(ResultDigest.of(List.of(leftOut)));
    }

    @Test
    void whatARuleCameToIsTakenFromItsOutcome() {
        RuleResult result = RuleResult.of(4, CRITICAL, outcome(List.of("A", "B")), Duration.ofMillis(7));

        assertThat(result.number()).isEqualTo(4);
        assertThat(result.rule()).isEqualTo(CRITICAL.id());
        assertThat(result.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(result.status()).isEqualTo(RuleResult.Status.VIOLATED);
        assertThat(result.judged()).isEqualTo(9);
        assertThat(result.unjudged()).isEqualTo(1);
        assertThat(result.violations()).isEqualTo(2);
        assertThat(result.took()).isEqualTo(Duration.ofMillis(7));
    }

    private ScanResult concluded(Scan scan, ScoringModel scoring) {
        Tally tally = new Tally(scans.results(scan.id()).stream()
                .map(result ->
                        new Tally.OfRule(result.rule(), result.severity(), Tally.Counts.pending(result.violations())))
                .toList());
        return conclusion.of(scan, scoring, tally);
    }

    private String digest(Scan scan) {
        return concluded(scan, ScoringModel.VIOLATIONS).digest();
    }

    private Scan complete(Scan scan) {
        Scan completed = scan.completed(concluded(scan, ScoringModel.VIOLATIONS), SampleScan.ENDED);
        scans.save(completed);
        return completed;
    }

    /** A scan of ten records whose two rules are done; each finding is given by its account. */
    private Scan scan(int number, ScanInputs.Options options, List<String> critical, List<String> low) {
        Scan scan = SampleScan.done(SampleScan.pending(SampleScan.id(number), 2, 10, options));
        scans.add(scan);
        keep(scan, 0, CRITICAL, critical);
        keep(scan, 1, LOW, low);
        return scan;
    }

    private void keep(Scan scan, int number, Rule rule, List<String> accounts) {
        RuleOutcome outcome = outcome(accounts);
        scans.add(scan, number, rule, outcome.findings(), Precision.UNKNOWN);
        scans.add(scan.id(), RuleResult.of(number, rule, outcome, Duration.ZERO));
    }

    private static RuleOutcome outcome(List<String> accounts) {
        return new RuleOutcome(9, 1, findings(accounts.toArray(String[]::new)));
    }

    private static Findings findings(String... accounts) {
        return Findings.of(Arrays.stream(accounts)
                .map(account -> new Finding(
                        account,
                        RecordNumbers.of(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()))
                .toList());
    }

    private static Rule rule(String id, Severity severity) {
        return new Rule(
                new RuleId(id),
                id,
                "",
                "record",
                Optional.empty(),
                severity,
                RecordCheck.of(new Exists("account")),
                Rule.Source.NONE,
                true);
    }
}
