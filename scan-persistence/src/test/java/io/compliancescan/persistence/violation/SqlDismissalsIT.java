package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static io.compliancescan.persistence.violation.StoredViolations.rule;
import static io.compliancescan.violation.ReviewStatus.APPROVED;
import static io.compliancescan.violation.ReviewStatus.FALSE_POSITIVE;
import static io.compliancescan.violation.ReviewStatus.PENDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.dismissal.CarryDismissals;
import io.compliancescan.dismissal.Dismissal;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.Selection;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlDismissalsIT {

    private static final Person ALICE = new Person("alice");

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;

    SqlDismissalsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
    }

    @Test
    void whatWasDismissedIsDismissedInLaterScansWithItsReason() {
        Scan first = scan(finding("A", 100), finding("B", 100));
        Review said = judge(first, 0, FALSE_POSITIVE, Optional.empty());
        Scan later = scan(first, finding("B", 100), finding("A", 90));

        carry(later, NOW);

        ReviewedViolation carried = reviewed(later).get(1);
        assertThat(carried.status()).isEqualTo(FALSE_POSITIVE);
        assertThat(carried.verdict().orElseThrow().decision())
                .isEqualTo(new Decision.Carried(said.id(), Optional.of("why"), Optional.empty()));
        assertThat(carried.verdict().orElseThrow().by()).isEqualTo(ALICE);
        assertThat(reviewed(later).get(0).status()).isEqualTo(PENDING);
    }

    @Test
    void whatHasGotWorseWakesUpAndIsJudgedAnew() {
        Scan first = scan(finding("A", 100));
        judge(first, 0, FALSE_POSITIVE, Optional.empty());
        Scan second = scan(first, finding("A", 150));

        carry(second, NOW);
        assertThat(reviewed(second)).singleElement().satisfies(woken -> {
            assertThat(woken.status()).isEqualTo(PENDING);
            assertThat(woken.woken()).isTrue();
        });

        judge(second, 0, FALSE_POSITIVE, Optional.empty());
        assertThat(standing(first, NOW)).singleElement().satisfies(dismissal -> assertThat(
                        dismissal.judged().amount().orElseThrow())
                .isEqualByComparingTo("150"));
        Scan third = scan(first, finding("A", 140));
        carry(third, NOW);
        assertThat(reviewed(third)).extracting(ReviewedViolation::status).containsExactly(FALSE_POSITIVE);
    }

    @Test
    void oneMoreCounterpartyWakesUpToo() {
        Scan first = scan(finding("A", 100, OptionalInt.of(2)));
        judge(first, 0, FALSE_POSITIVE, Optional.empty());
        Scan second = scan(first, finding("A", 100, OptionalInt.of(3)));

        carry(second, NOW);
        assertThat(reviewed(second)).extracting(ReviewedViolation::woken).containsExactly(true);

        judge(second, 0, FALSE_POSITIVE, Optional.empty());
        assertThat(standing(first, NOW))
                .extracting(dismissal -> dismissal.judged().counterparties())
                .containsExactly(OptionalInt.of(3));
    }

    /** Those that were judged before counterparties were counted, and those of files without recipients. */
    @Test
    void counterpartiesThatAreNotKnownWakeNothing() {
        Scan first = scan(finding("A", 100), finding("B", 100, OptionalInt.of(1)));
        judgeAll(first);
        Scan second = scan(first, finding("A", 100, OptionalInt.of(3)), finding("B", 100));

        carry(second, NOW);

        assertThat(reviewed(second))
                .extracting(ReviewedViolation::status)
                .containsExactly(FALSE_POSITIVE, FALSE_POSITIVE);
    }

    @Test
    void whatIsSaidOtherwiseInALaterScanIsNotCarriedAnyMore() {
        Scan first = scan(finding("A", 100));
        judge(first, 0, FALSE_POSITIVE, Optional.empty());
        Scan second = scan(first, finding("A", 100));
        carry(second, NOW);

        Review approved = judge(second, 0, APPROVED, Optional.empty());
        assertThat(standing(first, NOW)).isEmpty();

        undo(second, approved);
        assertThat(reviewed(second)).extracting(ReviewedViolation::status).containsExactly(FALSE_POSITIVE);
        assertThat(standing(first, NOW)).hasSize(1);
    }

    @Test
    void itIsForgottenWhenItIsTakenBackAndOutlivesItsScan() {
        Scan first = scan(finding("A", 100), finding("B", 1));
        Review both = judgeAll(first);
        Review undone = undo(first, both);
        assertThat(standing(first, NOW)).isEmpty();

        undo(first, undone);
        database.execute("DELETE FROM scan WHERE id = '" + first.id() + "'");
        assertThat(standing(first, NOW)).hasSize(2);
    }

    @Test
    void itExpires() {
        Scan first = scan(finding("A", 100));
        judge(first, 0, FALSE_POSITIVE, Optional.of(NOW.plusSeconds(60)));

        assertThat(standing(first, NOW.plusSeconds(59))).hasSize(1);
        assertThat(standing(first, NOW.plusSeconds(60))).isEmpty();
    }

    @Test
    void otherPoliciesAndOthersKnowNothingOfIt() {
        Scan first = scan(finding("A", 100));
        judge(first, 0, FALSE_POSITIVE, Optional.empty());

        assertThat(standing(OURS, fixture.policy(OURS), NOW)).isEmpty();
        assertThat(standing(THEIRS, first.inputs().policy(), NOW)).isEmpty();
    }

    @Test
    void carriedOnesAreCountedApartAndSayNothingAboutTheRule() {
        Scan first = scan(finding("A", 100));
        judge(first, 0, FALSE_POSITIVE, Optional.empty());
        Scan second = scan(first, finding("A", 100), finding("B", 7));
        carry(second, NOW);

        database.commit(entities -> {
            var reviews = new SqlReviews(entities);
            assertThat(reviews.tally(second.id()).of(FALSE_POSITIVE)).isEqualTo(1);
            assertThat(reviews.tally(second.id()).suppressed()).isEqualTo(1);
            assertThat(reviews.tally(second.id()).of(PENDING)).isEqualTo(1);
            assertThat(reviews.precisions(OURS, first.inputs().policy()).values())
                    .singleElement()
                    .satisfies(
                            precision -> assertThat(precision.falsePositives()).isEqualTo(1));
        });
    }

    private Scan scan(Finding... findings) {
        return withViolations(fixture.stored(OURS), findings);
    }

    /** Of the same policy. */
    private Scan scan(Scan first, Finding... findings) {
        Scan scan = fixture.stored(OURS);
        database.execute(
                "UPDATE scan SET policy_id = '" + first.inputs().policy() + "' WHERE id = '" + scan.id() + "'");
        Scan moved = ScanFixture.pending(
                scan.id(), fixture.inputs(OURS, first.inputs().policy()), NOW);
        return withViolations(moved, findings);
    }

    private Scan withViolations(Scan scan, Finding... findings) {
        stored.add(scan, 0, rule("r", Severity.HIGH), List.of(findings));
        database.execute("""
                INSERT INTO scan_rule (scan_id, number, organisation_id, rule_id, severity, status, judged, unjudged,
                    violations, digest, took_nanos)
                VALUES ('%s', 0, 'ours', 'r', 'HIGH', 'VIOLATED', 9, 0, %d, '%s', 1)""".formatted(scan.id(), findings.length, ScanFixture.SHA));
        return scan;
    }

    private static Finding finding(String account, int amount) {
        return finding(account, amount, OptionalInt.empty());
    }

    private static Finding finding(String account, int amount, OptionalInt counterparties) {
        return new Finding(
                account,
                RecordNumbers.of(7),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(amount)),
                Optional.empty(),
                counterparties);
    }

    private Review judge(Scan scan, int number, ReviewStatus status, Optional<Instant> expires) {
        Violation violation = stored.all(scan).get(number);
        return judge(scan, Selection.of(violation.id()), status, expires);
    }

    private Review judgeAll(Scan scan) {
        return judge(scan, new Selection.Filtered(ViolationFilter.NONE), FALSE_POSITIVE, Optional.empty());
    }

    private Review judge(Scan scan, Selection which, ReviewStatus status, Optional<Instant> expires) {
        var decision = new Decision.Judged(status, Optional.of("why"), expires);
        return database.inTransaction(
                entities -> new SqlReviews(entities).judge(scan, nextId(), which, decision, ALICE, NOW));
    }

    private Review undo(Scan scan, Review review) {
        return database.inTransaction(entities -> new SqlReviews(entities).undo(scan, nextId(), review, ALICE, NOW));
    }

    private void carry(Scan scan, Instant now) {
        database.commit(
                entities -> new CarryDismissals(new SqlDismissals(entities), SqlDismissalsIT::nextId).to(scan, now));
    }

    private List<Dismissal> standing(Scan scan, Instant now) {
        return standing(OURS, scan.inputs().policy(), now);
    }

    private List<Dismissal> standing(OrganisationId organisation, PolicyId policy, Instant now) {
        return database.inTransaction(entities -> new SqlDismissals(entities).standing(organisation, policy, now));
    }

    private List<ReviewedViolation> reviewed(Scan scan) {
        return stored.all(scan).stream()
                .map(violation -> database.inTransaction(entities -> new SqlReviewedViolations(entities)
                        .find(OURS, violation.id())
                        .orElseThrow()))
                .toList();
    }

    private static ReviewId nextId() {
        return new ReviewId(UUID.randomUUID());
    }
}
