package io.compliancescan.web;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Scans of one policy over one file, two rules each, a day apart. */
final class SampleScans {

    static final Instant START = Instant.parse("2024-01-15T10:30:00.250Z");
    static final int RULES = 2;

    private static final UUID SOME = UUID.fromString("018d0c20-9f3a-7b1c-8d2e-000000000000");

    private SampleScans() {}

    static ScanId id(int day) {
        return new ScanId(new UUID(SOME.getMostSignificantBits(), SOME.getLeastSignificantBits() + day));
    }

    static Scan pending(int day, Optional<String> name) {
        return Scan.pending(id(day), inputs(name), RULES, START.plus(Duration.ofDays(day)));
    }

    static Scan running(int day) {
        return pending(day, Optional.of("Nightly")).running().ruleFinished();
    }

    static Scan completed(int day, String score, long violations, Optional<ScanDelta> delta) {
        Scan done = running(day).ruleFinished();
        ComplianceScore exact = new ComplianceScore(new BigDecimal(score));
        ScanResult result = new ScanResult(violations, exact, delta, "d".repeat(64));
        return done.completed(result, done.createdAt().plusMillis(4_210));
    }

    static Scan failed(int day, String reason) {
        Scan scan = running(day);
        return scan.failed(reason, scan.createdAt().plusSeconds(75));
    }

    static Scan cancelled(int day) {
        Scan scan = running(day);
        return scan.cancelled(scan.createdAt().plusSeconds(2));
    }

    private static ScanInputs inputs(Optional<String> name) {
        return new ScanInputs(
                OrganisationId.DEFAULT,
                new PolicyId(SOME),
                3,
                new UploadId(SOME),
                "a".repeat(64),
                new MappingId(SOME),
                ColumnMapping.ofHeadings(Map.of("amount", "Transaction Amount")),
                TemporalScale.DAILY,
                50_000,
                "1",
                new ScanInputs.Options(Optional.empty(), name, Optional.empty(), false));
    }
}
