package io.compliancescan.api.scan;

import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A scan and rules of it, for tests. */
public final class SampleScan {

    private static final UUID ID = UUID.fromString("abc12345-def6-7890-abcd-abcdef123456");

    private SampleScan() {}

    /** A rule about large amounts. */
    public static Rule rule(String id, String threshold, Rule.Source source) {
        BigDecimal limit = new BigDecimal(threshold);
        RecordCheck check =
                new RecordCheck(new NumberComparison("amount", Operator.GREATER, limit), Optional.of(limit));
        return new Rule(
                new RuleId(id), id + " by name", "", "record", Optional.empty(), Severity.HIGH, check, source, true);
    }

    /** A scan that waits. */
    public static Scan pending(int rules) {
        ScanInputs inputs = new ScanInputs(
                OrganisationId.DEFAULT,
                new PolicyId(ID),
                1,
                new UploadId(ID),
                "0".repeat(64),
                new MappingId(ID),
                ColumnMapping.ofHeadings(Map.of()),
                TemporalScale.DAILY,
                100,
                "1",
                ScanInputs.Options.NONE);
        return Scan.pending(new ScanId(ID), inputs, rules, Instant.parse("2024-01-15T10:30:00Z"));
    }
}
