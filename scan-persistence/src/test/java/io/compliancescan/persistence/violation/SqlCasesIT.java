package io.compliancescan.persistence.violation;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.SHA;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static io.compliancescan.persistence.violation.StoredViolations.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.casefile.CaseEvidence;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseFilter;
import io.compliancescan.casefile.FoundCases;
import io.compliancescan.finding.Finding;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.ScanState;
import io.compliancescan.violation.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlCasesIT {

    private static final CaseFilter ALL =
            new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final Database database;
    private final ScanFixture fixture;
    private final StoredViolations stored;

    SqlCasesIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredViolations(database);
    }

    @Test
    void anOrganisationSeesItsOwnCasesAlone() {
        open(OURS, NOW, finding("A"));
        open(THEIRS, NOW.plusSeconds(1), finding("A"));

        CaseFile ours = only(OURS);
        CaseFile theirs = only(THEIRS);

        assertThat(theirs.recurring()).isFalse();
        assertThat(database.<Optional<CaseFile>>inTransaction(
                        entities -> new SqlCaseFiles(entities).find(THEIRS, ours.id())))
                .isEmpty();
        assertThat(database.<Optional<CaseFile>>inTransaction(
                        entities -> new SqlCaseFiles(entities).lock(THEIRS, ours.id())))
                .isEmpty();
        assertThat(database.<List<CaseFile>>inTransaction(
                        entities -> new SqlCaseFiles(entities).earlier(THEIRS, theirs, 10)))
                .isEmpty();
    }

    @Test
    void accountsAreTheSameOnlyIfTheyAreEqualToTheLastLetter() {
        String text = "L".repeat(5_000);
        open(OURS, NOW, finding(text + "1"), finding("a"));
        Scan later =
                open(OURS, NOW.plusSeconds(1), finding(text + "1"), finding(text + "2"), finding("A"), finding("a"));

        List<CaseFile> cases = page(OURS, later);

        assertThat(cases)
                .filteredOn(CaseFile::recurring)
                .extracting(each -> each.subject().key())
                .containsExactlyInAnyOrder(text + "1", "a");
        assertThat(cases)
                .filteredOn(CaseFile::recurring)
                .extracting(CaseFile::priority)
                .containsOnly(new BigDecimal("27.00"));
    }

    @Test
    void aCaseKnowsItsViolations() {
        Scan scan = open(OURS, NOW, finding("A"), finding("B"), finding("A"));
        CaseFile file = page(OURS, scan).get(0);

        assertThat(file.subject().key()).isEqualTo("A");
        assertThat(database.<Map<?, Tally.Counts>>inTransaction(
                                entities -> new SqlCaseEvidence(entities).tallies(List.of(file)))
                        .get(file.id()))
                .isEqualTo(Tally.Counts.pending(2));
        assertThat(database.<List<?>>inTransaction(entities -> new SqlCaseEvidence(entities).violations(file, 1, 10)))
                .isEqualTo(List.of(stored.all(scan).get(2).id()));
        assertThat(database.<List<CaseEvidence.OfRule>>inTransaction(
                        entities -> new SqlCaseEvidence(entities).byRule(file)))
                .singleElement()
                .satisfies(rule -> assertThat(rule.violations()).isEqualTo(2));
    }

    private CaseFile only(OrganisationId organisation) {
        List<CaseFile> cases =
                database.inTransaction(entities -> new SqlCaseFiles(entities).page(organisation, ALL, 0, 10));
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private List<CaseFile> page(OrganisationId organisation, Scan scan) {
        CaseFilter filter =
                new CaseFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(scan.id()));
        return database.inTransaction(entities -> new SqlCaseFiles(entities).page(organisation, filter, 0, 10));
    }

    private Scan open(OrganisationId organisation, Instant completedAt, Finding... findings) {
        Scan scan = completed(fixture.stored(organisation), completedAt);
        stored.add(scan, 0, List.of(findings));
        database.commit(entities -> {
            FoundCases cases = new FoundCases(completedAt);
            new SqlReviewedViolations(entities).forEach(scan.id(), cases::add);
            new SqlOpenedCases(entities, UUID::randomUUID).open(scan, cases.list());
        });
        return scan;
    }

    private static Scan completed(Scan scan, Instant at) {
        var result = new ScanResult(1, new ComplianceScore(new BigDecimal("50.00")), Optional.empty(), SHA);
        return new Scan(
                scan.id(),
                scan.inputs(),
                scan.createdAt(),
                scan.progress(),
                new ScanState.Completed(at, result),
                List.of());
    }
}
