package io.compliancescan.scan;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Scans to test with. */
final class SampleScan {

    static final Instant ASKED_FOR = Instant.parse("2024-01-15T10:30:00Z");
    static final Instant ENDED = ASKED_FOR.plusSeconds(4);
    static final ScanResult RESULT =
            new ScanResult(23, new ComplianceScore(new BigDecimal("87.50")), Optional.empty(), "0".repeat(64));

    private SampleScan() {}

    static ScanId id(int number) {
        return new ScanId(new UUID(0, number));
    }

    static Scan pending(int rules) {
        return pending(id(1), rules, 1_000, ScanInputs.Options.NONE);
    }

    static Scan pending(ScanId id, int rules, int records, ScanInputs.Options options) {
        ScanInputs inputs = new ScanInputs(
                OrganisationId.DEFAULT,
                new PolicyId(new UUID(1, 1)),
                1,
                new UploadId(new UUID(2, 1)),
                "0".repeat(64),
                new MappingId(new UUID(3, 1)),
                ColumnMapping.ofHeadings(Map.of("amount", "Amount")),
                TemporalScale.DAILY,
                records,
                "1",
                options);
        return Scan.pending(id, inputs, rules, ASKED_FOR);
    }

    /** A scan all of whose rules are done. */
    static Scan done(int rules) {
        return done(pending(rules));
    }

    static Scan done(Scan pending) {
        Scan scan = pending.running();
        while (scan.progress().processed() < scan.progress().total()) {
            scan = scan.ruleFinished();
        }
        return scan;
    }
}
