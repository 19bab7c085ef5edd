package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static io.compliancescan.persistence.violation.StoredViolations.findings;
import static io.compliancescan.persistence.violation.StoredViolations.rule;
import static io.compliancescan.violation.ReviewStatus.APPROVED;
import static io.compliancescan.violation.ReviewStatus.DISPUTED;
import static io.compliancescan.violation.ReviewStatus.FALSE_POSITIVE;
import static io.compliancescan.violation.ReviewStatus.PENDING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.confidence.Confidence;
import io.compliancescan.confidence.Precision;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Position;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.Reviews;
import io.compliancescan.review.Selection;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Tally;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlReviewsIT {

    private static final Person ALICE = new Person("Alice Ö. 口座");

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;
    private Scan scan;
    private List<Violation> violations;

    SqlReviewsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
    }

    /** Three violations of a critical rule and two of a low one. */
    @BeforeEach
    void storeViolations() {
        scan = fixture.stored(OURS);
        store(0, Severity.CRITICAL, 3);
        store(1, Severity.LOW, 2);
        violations = stored.all(scan);
    }

    @Test
    void whatWasSaidHoldsForAllTheViolationsItWasSaidOf() {
        Review review = judge(FALSE_POSITIVE, "known customer", violations.get(0), violations.get(4));

        assertThat(review.number()).isEqualTo(1);
        assertThat(review.violations()).isEqualTo(2);
        assertThat(statuses()).containsExactly(FALSE_POSITIVE, PENDING, PENDING, PENDING, FALSE_POSITIVE);
        var half = new Confidence(new BigDecimal("0.500"));
        assertThat(violation(4))
                .isEqualTo(new ReviewedViolation(
                        scan.id(),
                        violations.get(4),
                        new Position(Severity.LOW, half, 1, 1),
                        FALSE_POSITIVE,
                        Optional.of(review),
                        review.number(),
                        false));
        assertThat(violation(1))
                .isEqualTo(new ReviewedViolation(
                        scan.id(),
                        violations.get(1),
                        new Position(Severity.CRITICAL, half, 0, 1),
                        PENDING,
                        Optional.empty(),
                        0,
                        false));
    }

    @Test
    void theLastWordHoldsAndNothingThatWasSaidBeforeIsLost() {
        Review first = judge(APPROVED, "yes", violations.get(0));
        Review second = judge(DISPUTED, "no", violations.get(0));

        assertThat(violation(0).status()).isEqualTo(DISPUTED);
        assertThat(about(0)).containsExactly(first, second);
        assertThat(page(0)).containsExactly(second, first);
        assertThat(page(1)).containsExactly(first);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void undoingBringsBackWhatEachViolationWasBefore() {
        Review first = judge(APPROVED, "yes", violations.get(0));
        Review all = judgeAll(FALSE_POSITIVE, ViolationFilter.NONE);

        Review undone = undo(all);

        assertThat(undone.decision()).isEqualTo(new Decision.Undone(all.id()));
        assertThat(undone.violations()).isEqualTo(5);
        assertThat(statuses()).containsExactly(APPROVED, PENDING, PENDING, PENDING, PENDING);
        assertThat(violation(0).verdict()).contains(first);
        assertThat(violation(0).version()).isEqualTo(undone.number());
        assertThat(violation(1).verdict()).isEmpty();

        undo(undone);
        assertThat(statuses()).containsOnly(FALSE_POSITIVE);
        undo(all);
        undo(first);
        assertThat(statuses()).containsOnly(PENDING);
    }

    @Test
    void whatWasReviewedAgainCannotBeUndone() {
        Review both = judge(APPROVED, "yes", violations.get(0), violations.get(1));
        judge(DISPUTED, "no", violations.get(1));

        assertThatThrownBy(() -> undo(both))
                .isInstanceOf(ConflictException.class)
                .hasMessage(
                        "Of the 2 violations of the review, 1 are not any more what it made them. Undo first what was said since.");
        assertThat(statuses()).startsWith(APPROVED, DISPUTED);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void manyAreChosenByAFilter() {
        judge(DISPUTED, "no", violations.get(2));

        assertThat(judgeAll(APPROVED, filter(Optional.empty(), Optional.of(Severity.LOW)))
                        .violations())
                .isEqualTo(2);
        assertThat(judgeAll(FALSE_POSITIVE, filter(Optional.of(PENDING), Optional.empty()))
                        .violations())
                .isEqualTo(2);

        assertThat(statuses()).containsExactly(FALSE_POSITIVE, FALSE_POSITIVE, DISPUTED, APPROVED, APPROVED);
    }

    @Test
    void manyMoreThanOneStatementTakesAreNamed() {
        stored.add(scan, 2, rule("many", Severity.HIGH), findings("c", 2_500));
        Set<ViolationId> all = stored.all(scan).stream().map(Violation::id).collect(Collectors.toSet());

        assertThat(judge(new Selection.Named(all), APPROVED, "").violations()).isEqualTo(2_505);
        assertThat(stored.count(scan, filter(Optional.of(APPROVED), Optional.empty())))
                .isEqualTo(2_505);
    }

    @Test
    void theTallyCountsWhatHolds() {
        assertThat(tally()).isEqualTo(tally(Tally.Counts.pending(3), Tally.Counts.pending(2)));

        judge(APPROVED, "yes", violations.get(0), violations.get(1));
        judge(DISPUTED, "no", violations.get(1), violations.get(3));
        Review wrong = judge(FALSE_POSITIVE, "no", violations.get(2), violations.get(4));

        assertThat(tally()).isEqualTo(tally(new Tally.Counts(0, 1, 1, 1, 0), new Tally.Counts(0, 0, 1, 1, 0)));
        undo(wrong);
        assertThat(tally().weighing()).isEqualTo(Map.of(Severity.CRITICAL, 3L, Severity.LOW, 2L));
    }

    @Test
    void aRuleIsAsPreciseAsTheLastWordsOnItsViolationsInAllScansOfThePolicySay() {
        PolicyId policy = scan.inputs().policy();
        assertThat(precisions(policy)).isEmpty();

        judge(FALSE_POSITIVE, "no", violations.get(0), violations.get(1));
        judge(APPROVED, "yes, after all", violations.get(1), violations.get(2));
        judge(APPROVED, "yes", violations.get(1));
        judge(DISPUTED, "who knows", violations.get(3));

        assertThat(precisions(policy))
                .isEqualTo(Map.of(new RuleId("CRITICAL"), new Precision(2, 1), new RuleId("LOW"), new Precision(0, 0)));
        assertThat(precisions(fixture.stored(OURS).inputs().policy())).isEmpty();
    }

    private Map<RuleId, Precision> precisions(PolicyId policy) {
        return read(reviews -> reviews.precisions(OURS, policy));
    }

    /** Somebody reviews another scan at the same time: both would wait for each other, and one would be refused. */
    @Test
    void whatOthersDoToOtherScansIsNotWaitedFor() throws SQLException {
        List<Scan> others = List.of(fixture.stored(OURS), fixture.stored(OURS), fixture.stored(OURS));
        others.forEach(other -> stored.add(other, 0, findings("other", 1)));
        stored.add(scan, 2, rule("many", Severity.HIGH), findings("c", 2_500));
        database.execute("ANALYZE TABLE violation");
        others.forEach(other -> read(reviews -> reviews.judge(
                other,
                new ReviewId(UUID.randomUUID()),
                new Selection.Filtered(ViolationFilter.NONE),
                new Decision.Judged(FALSE_POSITIVE, Optional.empty(), Optional.empty()),
                ALICE,
                NOW)));
        try (var holder = database.dataSource().getConnection()) {
            holder.setAutoCommit(false);
            lockAllBut(scan, holder);

            Review one = judge(FALSE_POSITIVE, "no", violations.get(0));
            Review rest = judgeAll(APPROVED, filter(Optional.of(PENDING), Optional.empty()));
            undo(one);

            assertThat(rest.violations()).isEqualTo(2_504);
            assertThat(tally()).isEqualTo(tally(new Tally.Counts(1, 2, 0, 0, 0), new Tally.Counts(0, 2, 0, 0, 0)));
        }
    }

    /** Everything of other scans that a review may come across. */
    private static void lockAllBut(Scan scan, Connection holder) throws SQLException {
        try (var statement = holder.createStatement()) {
            for (String table : List.of("violation", "review", "reviewed_violation", "review_tally", "case_file")) {
                statement.execute("SELECT * FROM " + table + " WHERE scan_id <> '" + scan.id() + "' FOR UPDATE");
            }
            statement.execute("SELECT * FROM scan WHERE id <> '" + scan.id() + "' FOR UPDATE");
            statement.execute("SELECT * FROM dismissal FOR UPDATE");
        }
    }

    @Test
    void othersDoNotSeeIt() {
        Review review = judge(APPROVED, "yes", violations.get(0));

        assertThat(find(OURS, review.id())).contains(review);
        assertThat(find(THEIRS, review.id())).isEmpty();
        assertThat(violation(THEIRS, 0)).isEmpty();
        assertThat(find(OURS, new ReviewId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void allOfItGoesWithTheScan() {
        judge(APPROVED, "yes", violations.get(0));

        database.execute("DELETE FROM scan WHERE id = '" + scan.id() + "'");

        assertThat(database.value("SELECT COUNT(*) FROM review")).isEqualTo("0");
        assertThat(database.value("SELECT COUNT(*) FROM reviewed_violation")).isEqualTo("0");
        assertThat(database.value("SELECT COUNT(*) FROM review_tally")).isEqualTo("0");
    }

    @Test
    void allOfAScanAreVisitedWithWhatHoldsAboutThem() {
        judge(APPROVED, "yes", violations.get(0), violations.get(1));
        judge(FALSE_POSITIVE, "no", violations.get(1));

        List<ReviewedViolation> visited = database.inTransaction(entities -> {
            List<ReviewedViolation> all = new ArrayList<>();
            new SqlReviewedViolations(entities).forEach(scan.id(), all::add);
            return all;
        });

        assertThat(visited)
                .isEqualTo(IntStream.range(0, violations.size())
                        .mapToObj(this::violation)
                        .toList());
    }

    private void store(int number, Severity severity, int count) {
        stored.add(scan, number, rule(severity.name(), severity), findings(severity.name(), count));
        database.execute("""
                INSERT INTO scan_rule (scan_id, number, organisation_id, rule_id, severity, status, judged, unjudged,
                    violations, digest, took_nanos)
                VALUES ('%s', %d, 'ours', '%s', '%s', 'VIOLATED', 9, 0, %d, '%s', 1)""".formatted(scan.id(), number, severity, severity, count, ScanFixture.SHA));
    }

    private Review judge(ReviewStatus status, String note, Violation... which) {
        Set<ViolationId> ids = List.of(which).stream().map(Violation::id).collect(Collectors.toSet());
        return judge(new Selection.Named(ids), status, note);
    }

    private Review judgeAll(ReviewStatus status, ViolationFilter filter) {
        return judge(new Selection.Filtered(filter), status, "all");
    }

    private Review judge(Selection which, ReviewStatus status, String note) {
        var decision = new Decision.Judged(status, Optional.of(note), Optional.of(NOW.plusSeconds(60)));
        return read(reviews -> reviews.judge(scan, new ReviewId(UUID.randomUUID()), which, decision, ALICE, NOW));
    }

    private Review undo(Review review) {
        return read(reviews -> reviews.undo(scan, new ReviewId(UUID.randomUUID()), review, ALICE, NOW));
    }

    private ReviewedViolation violation(int number) {
        return violation(OURS, number).orElseThrow();
    }

    private Optional<ReviewedViolation> violation(OrganisationId organisation, int number) {
        return database.inTransaction(entities -> new SqlReviewedViolations(entities)
                .find(organisation, violations.get(number).id()));
    }

    private Optional<Review> find(OrganisationId organisation, ReviewId review) {
        return read(reviews -> reviews.find(organisation, review));
    }

    private List<Review> page(int offset) {
        return read(reviews -> reviews.page(scan.id(), offset, 10));
    }

    private long count() {
        return read(reviews -> reviews.count(scan.id()));
    }

    private List<Review> about(int number) {
        return read(reviews -> reviews.about(scan.id(), violations.get(number).id()));
    }

    private List<ReviewStatus> statuses() {
        return IntStream.range(0, violations.size())
                .mapToObj(number -> violation(number).status())
                .toList();
    }

    private static Tally tally(Tally.Counts critical, Tally.Counts low) {
        return new Tally(List.of(
                new Tally.OfRule(new RuleId("CRITICAL"), Severity.CRITICAL, critical),
                new Tally.OfRule(new RuleId("LOW"), Severity.LOW, low)));
    }

    private Tally tally() {
        return read(reviews -> reviews.tally(scan.id()));
    }

    /** Nothing is waited for. */
    private <T> T read(Function<Reviews, T> work) {
        return database.inTransaction(entities -> {
            entities.createNativeQuery("SET innodb_lock_wait_timeout = 1").executeUpdate();
            return work.apply(new SqlReviews(entities));
        });
    }

    private static ViolationFilter filter(Optional<ReviewStatus> status, Optional<Severity> severity) {
        return new ViolationFilter(Optional.empty(), severity, Optional.empty(), status);
    }
}
