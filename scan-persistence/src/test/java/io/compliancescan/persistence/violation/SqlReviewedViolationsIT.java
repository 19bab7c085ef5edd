package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.violation.StoredViolations.finding;
import static io.compliancescan.persistence.violation.StoredViolations.findings;
import static io.compliancescan.persistence.violation.StoredViolations.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.Exists;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Position;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.review.ReviewedViolations.InScan;
import io.compliancescan.review.Selection;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.ViolationFilter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlReviewedViolationsIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;
    private Scan scan;

    SqlReviewedViolationsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
    }

    @BeforeEach
    void storeViolations() {
        scan = fixture.stored(OURS);
        stored.add(scan, 0, rule("low", Severity.LOW), findings("l", 4));
        stored.add(scan, 1, rule("critical", Severity.CRITICAL), findings("c", 2));
        stored.add(scan, 2, exceeding(), List.of(finding("h 0"), measuring("h 1", 150), measuring("h 2", 800)));
        stored.add(scan, 3, rule("other", Severity.LOW), findings("o", 1));
    }

    @Test
    void theWorstComeFirstAndOfEquallyBadOnesThoseThatAreSurer() {
        assertThat(accounts(page(ViolationFilter.NONE, Optional.empty(), 0, 50)))
                .containsExactly("c 0", "c 1", "h 2", "h 1", "h 0", "l 0", "l 1", "l 2", "l 3", "o 0");
    }

    @Test
    void pagesByNumberAndPagesByPlaceAreTheSameAndMissNothing() {
        List<ReviewedViolation> all = page(ViolationFilter.NONE, Optional.empty(), 0, 50);
        List<ReviewedViolation> byNumber = new ArrayList<>();
        List<ReviewedViolation> byPlace = new ArrayList<>();
        Optional<Position> last = Optional.empty();
        for (int page = 0; page < 4; page++) {
            byNumber.addAll(page(ViolationFilter.NONE, Optional.empty(), page * 3, 3));
            byPlace.addAll(page(ViolationFilter.NONE, last, 0, 3));
            last = Optional.of(byPlace.get(byPlace.size() - 1).position());
        }

        assertThat(byNumber).isEqualTo(all);
        assertThat(byPlace).isEqualTo(all);
        assertThat(page(ViolationFilter.NONE, last, 0, 3)).isEmpty();
        assertThat(accounts(page(ViolationFilter.NONE, Optional.of(all.get(1).position()), 1, 2)))
                .containsExactly("h 1", "h 0");
    }

    @Test
    void theyComeWithWhatWasSaidOfThem() {
        ReviewedViolation one =
                page(ViolationFilter.NONE, Optional.empty(), 6, 1).get(0);
        var decision = new Decision.Judged(ReviewStatus.APPROVED, Optional.of("yes"), Optional.empty());
        var review = database.inTransaction(entities -> new SqlReviews(entities)
                .judge(
                        scan,
                        new ReviewId(UUID.randomUUID()),
                        Selection.of(one.violation().id()),
                        decision,
                        Person.ANONYMOUS,
                        NOW));

        assertThat(page(filter(Optional.empty(), Optional.of(ReviewStatus.APPROVED)), Optional.empty(), 0, 9))
                .containsExactly(new ReviewedViolation(
                        scan.id(),
                        one.violation(),
                        one.position(),
                        ReviewStatus.APPROVED,
                        Optional.of(review),
                        1,
                        false));
        assertThat(accounts(page(
                        filter(Optional.of(Severity.LOW), Optional.of(ReviewStatus.PENDING)), Optional.empty(), 0, 9)))
                .containsExactly("l 0", "l 2", "l 3", "o 0");
    }

    @Test
    void theViolationsOfCompletedScansAreCountedTheNewestScanFirst() {
        Scan later = fixture.stored(OURS);
        stored.add(later, 0, rule("low", Severity.LOW), findings("l", 7));
        Scan running = fixture.stored(OURS);
        stored.add(running, 0, rule("low", Severity.LOW), findings("l", 1));
        Scan foreign = fixture.stored(ScanFixture.THEIRS);
        stored.add(foreign, 0, rule("low", Severity.LOW), findings("l", 1));
        complete(scan, "2026-01-01");
        complete(later, "2026-01-02");
        complete(foreign, "2026-01-03");

        assertThat(counts(ViolationFilter.NONE)).containsExactly(new InScan(later.id(), 7), new InScan(scan.id(), 10));
        assertThat(counts(filter(Optional.of(Severity.HIGH), Optional.empty())))
                .containsExactly(new InScan(scan.id(), 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts(
                        new ViolationFilter(Optional.of(1), Optional.empty(), Optional.empty(), Optional.empty())));
    }

    private void complete(Scan done, String day) {
        database.execute("""
                UPDATE scan SET state = 'completed', ended_at = created_at, violation_count = 1, score = 1,
                    digest = '%s', rules_processed = rules_total, created_at = '%s' WHERE id = '%s'""".formatted(ScanFixture.SHA, day, done.id()));
    }

    private List<InScan> counts(ViolationFilter filter) {
        return read(violations -> violations.counts(OURS, filter));
    }

    private List<ReviewedViolation> page(ViolationFilter filter, Optional<Position> after, int offset, int most) {
        return read(violations -> violations.page(scan.id(), filter, after, offset, most));
    }

    private <T> T read(Function<ReviewedViolations, T> work) {
        return database.inTransaction(entities -> work.apply(new SqlReviewedViolations(entities)));
    }

    private static List<String> accounts(List<ReviewedViolation> violations) {
        return violations.stream()
                .map(violation -> violation.violation().finding().account())
                .toList();
    }

    private static ViolationFilter filter(Optional<Severity> severity, Optional<ReviewStatus> status) {
        return new ViolationFilter(Optional.empty(), severity, Optional.empty(), status);
    }

    /** A rule that is surer the more its threshold of 100 is exceeded. */
    private static Rule exceeding() {
        return new Rule(
                new RuleId("high"),
                "High",
                "",
                "record",
                Optional.empty(),
                Severity.HIGH,
                new RecordCheck(new Exists("amount"), Optional.of(new BigDecimal(100))),
                Rule.Source.NONE,
                true);
    }

    private static Finding measuring(String account, int measured) {
        return new Finding(
                account,
                RecordNumbers.of(7),
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(measured)),
                OptionalInt.empty());
    }
}
