package io.compliancescan.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.ScanState;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(60);
    private static final OrganisationId OURS = new OrganisationId("ours");
    private static final ScanState COMPLETED = new ScanState.Completed(
            LATER, new ScanResult(1, new ComplianceScore(new BigDecimal("10.00")), Optional.empty(), "0".repeat(64)));
    private static final ScanState FAILED = new ScanState.Failed(LATER, "no");

    private final PolicyId policy = new PolicyId(UUID.randomUUID());
    private final Audit empty = Audit.of(new AuditId(UUID.randomUUID()), OURS, "Q1", policy, MADE);
    private final Mapping mapping = mapping(new UploadId(UUID.randomUUID()));
    private final Audit ready = empty.changed(reading(mapping), LATER);

    @Test
    void anAuditLacksItsFileThenItsMappingThenNothing() {
        UploadId upload = new UploadId(UUID.randomUUID());
        Audit chosen = empty.changed(file(upload), LATER);

        assertThat(status(empty)).isEqualTo(AuditStatus.DRAFT);
        assertThat(chosen.upload()).contains(upload);
        assertThat(status(chosen)).isEqualTo(AuditStatus.DRAFT);
        assertThat(status(chosen.changed(reading(mapping(upload)), LATER))).isEqualTo(AuditStatus.READY_TO_SCAN);
    }

    @Test
    void aMappingBringsItsFileAlong() {
        assertThat(ready.upload()).contains(mapping.upload());
        assertThat(ready.mapping()).contains(mapping.id());
        assertThat(ready.updatedAt()).isEqualTo(LATER);
        assertThat(ready.createdAt()).isEqualTo(MADE);
    }

    @Test
    void anotherFileTakesTheMappingWithIt() {
        UploadId other = new UploadId(UUID.randomUUID());

        assertThat(ready.changed(file(other), LATER).upload()).contains(other);
        assertThat(ready.changed(file(other), LATER).mapping()).isEmpty();
        assertThat(ready.changed(file(mapping.upload()), LATER).mapping()).contains(mapping.id());
    }

    @Test
    void whatIsNotSaidStaysAndWhatChangesNothingIsNoUpdate() {
        AuditChange named = change(Optional.of("Q2"), Optional.empty());
        PolicyId other = new PolicyId(UUID.randomUUID());

        assertThat(empty.changed(named, LATER))
                .isEqualTo(new Audit(empty.id(), OURS, "Q2", policy, Optional.empty(), Optional.empty(), MADE, LATER));
        assertThat(empty.changed(change(Optional.empty(), Optional.of(other)), LATER)
                        .policy())
                .isEqualTo(other);
        assertThat(empty.changed(change(Optional.of("Q1"), Optional.of(policy)), LATER))
                .isSameAs(empty);
    }

    @Test
    void aMappingIsOfTheFileOrThereIsNone() {
        UploadId other = new UploadId(UUID.randomUUID());

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AuditChange(Optional.empty(), Optional.empty(), Optional.of(other), Optional.of(mapping)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Audit(
                        empty.id(), OURS, "Q", policy, Optional.empty(), Optional.of(mapping.id()), MADE, MADE));
    }

    @Test
    void theNewestScanSaysHowAnAuditStands() {
        assertThat(status(ready, new ScanState.Pending())).isEqualTo(AuditStatus.SCAN_RUNNING);
        assertThat(status(ready, new ScanState.Running())).isEqualTo(AuditStatus.SCAN_RUNNING);
        assertThat(status(ready, COMPLETED)).isEqualTo(AuditStatus.COMPLETED);
        assertThat(status(ready, FAILED)).isEqualTo(AuditStatus.FAILED);
        assertThat(status(ready, new ScanState.Cancelled(LATER))).isEqualTo(AuditStatus.READY_TO_SCAN);
    }

    @Test
    void aScanOfSomethingElseSaysNothingOnceItHasEnded() {
        Audit another = ready.changed(reading(mapping(new UploadId(UUID.randomUUID()))), LATER);
        Audit readAnew = ready.changed(reading(mapping(mapping.upload())), LATER);
        Audit judgedAnew = ready.changed(change(Optional.empty(), Optional.of(new PolicyId(UUID.randomUUID()))), LATER);

        assertThat(AuditStatus.of(another, scan(COMPLETED))).isEqualTo(AuditStatus.READY_TO_SCAN);
        assertThat(AuditStatus.of(readAnew, scan(FAILED))).isEqualTo(AuditStatus.READY_TO_SCAN);
        assertThat(AuditStatus.of(judgedAnew, scan(COMPLETED))).isEqualTo(AuditStatus.READY_TO_SCAN);
        assertThat(AuditStatus.of(another, scan(new ScanState.Running()))).isEqualTo(AuditStatus.SCAN_RUNNING);
        assertThat(AuditStatus.SCAN_RUNNING.wireName()).isEqualTo("scan_running");
    }

    private AuditStatus status(Audit audit) {
        return AuditStatus.of(audit, Optional.empty());
    }

    private AuditStatus status(Audit audit, ScanState newest) {
        return AuditStatus.of(audit, scan(newest));
    }

    private Optional<AuditScan> scan(ScanState state) {
        ScanId id = new ScanId(UUID.randomUUID());
        return Optional.of(
                new AuditScan(id, ready.id(), policy, mapping.upload(), mapping.id(), state, 3, "a.csv", LATER));
    }

    private static AuditChange change(Optional<String> name, Optional<PolicyId> policy) {
        return new AuditChange(name, policy, Optional.empty(), Optional.empty());
    }

    private static AuditChange file(UploadId upload) {
        return new AuditChange(Optional.empty(), Optional.empty(), Optional.of(upload), Optional.empty());
    }

    private static AuditChange reading(Mapping mapping) {
        return new AuditChange(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(mapping));
    }

    private static Mapping mapping(UploadId upload) {
        return new Mapping(
                new MappingId(UUID.randomUUID()),
                OURS,
                upload,
                ColumnMapping.ofHeadings(Map.of("amount", "Amount")),
                TemporalScale.DAILY,
                ZoneOffset.UTC,
                Map.of(),
                MADE);
    }
}
