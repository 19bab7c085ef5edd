package io.compliancescan.api.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import io.compliancescan.violation.Tally;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The answers of the page that started it all, character by character but for white space. */
class ScanResponseTest {

    private static final Tally TALLY =
            new Tally(List.of(new Tally.OfRule(new RuleId("R"), Severity.HIGH, new Tally.Counts(20, 1, 2, 0, 1))));

    private static final Instant CREATED = Instant.parse("2024-01-15T10:30:00Z");

    @Test
    void aRunningScanHasNoResultYet() {
        Scan running = scan().running();
        for (int rule = 0; rule < 8; rule++) {
            running = running.ruleFinished();
        }

        assertThat(json(running)).isEqualTo(expected("""
                {"id":"abc12345-def6-7890-abcd-abcdef123456","status":"running","violation_count":0,
                "compliance_score":0,"rules_processed":8,"rules_total":15,"created_at":"2024-01-15T10:30:00Z",
                "completed_at":null,"audit_name":"Q1 2024 Compliance Audit","record_count":42000,
                "policy_id":"550e8400-e29b-41d4-a716-446655440000","upload_id":"123e4567-e89b-12d3-a456-426614174000",
                "mapping_id":"789e0123-e45b-67c8-d901-234567890123","audit_id":null,
                "mapping_config":{"amount":"Transaction Amount","account":"Account ID","timestamp":"Date"},
                "temporal_scale":"daily","score_history":[],"delta":null,"failure_reason":null,"review_summary":null,
                "file_name":"q1.csv","data_source":"csv"}"""));
    }

    @Test
    void aCompletedScanHasScoreHistoryAndDelta() {
        Scan done = scan().running();
        for (int rule = 0; rule < 15; rule++) {
            done = done.ruleFinished();
        }
        ScanDelta delta = new ScanDelta(5, 12, 18, scanId("abcd1234-5678-90ab-cdef-abcdefabcdef"));
        ComplianceScore score = new ComplianceScore(new BigDecimal("87.50"));
        Scan completed =
                done.completed(new ScanResult(23, score, Optional.of(delta), "0".repeat(64)), CREATED.plusSeconds(4));

        assertThat(json(completed)).isEqualTo(expected("""
                {"id":"abc12345-def6-7890-abcd-abcdef123456","status":"completed","violation_count":23,
                "compliance_score":87.5,"rules_processed":15,"rules_total":15,"created_at":"2024-01-15T10:30:00Z",
                "completed_at":"2024-01-15T10:30:04Z","audit_name":"Q1 2024 Compliance Audit","record_count":42000,
                "policy_id":"550e8400-e29b-41d4-a716-446655440000","upload_id":"123e4567-e89b-12d3-a456-426614174000",
                "mapping_id":"789e0123-e45b-67c8-d901-234567890123","audit_id":null,
                "mapping_config":{"amount":"Transaction Amount","account":"Account ID","timestamp":"Date"},
                "temporal_scale":"daily","score_history":[{"score":87.5,"timestamp":"2024-01-15T10:30:04Z",
                "action":"scan_completed","violation_id":null}],"delta":{"new_count":5,"resolved_count":12,
                "unchanged_count":18,"previous_scan_id":"abcd1234-5678-90ab-cdef-abcdefabcdef",
                "previous_violation_count":30},"failure_reason":null,"review_summary":{"total":23,"pending":20,
                "approved":1,"false_positive":2,"disputed":0,"suppressed":1,"by_severity":{"CRITICAL":0,"HIGH":23,"MEDIUM":0,"LOW":0}},
                "file_name":"q1.csv","data_source":"csv"}"""));
    }

    @Test
    void aFailedScanSaysWhy() {
        String json = json(scan().running().failed("The upload could not be read.", CREATED.plusSeconds(1)));

        assertThat(json)
                .contains("\"status\":\"failed\"", "\"failure_reason\":\"The upload could not be read.\"")
                .contains("\"completed_at\":\"2024-01-15T10:30:01Z\"", "\"compliance_score\":0,");
    }

    @Test
    void aPerfectScoreIsAPlainHundred() {
        assertThat(ScoreNumber.of(ComplianceScore.PERFECT)).hasToString("100");
    }

    private static String json(Scan scan) {
        return JsonbOfTheService.get()
                .toJson(ScanResponse.of(scan, scan.score().map(completed -> TALLY), Optional.of("q1.csv")));
    }

    private static String expected(String json) {
        return json.replace("\n", "");
    }

    private static Scan scan() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("amount", "Transaction Amount");
        columns.put("account", "Account ID");
        columns.put("timestamp", "Date");
        ScanInputs inputs = new ScanInputs(
                OrganisationId.DEFAULT,
                new PolicyId(UUID.fromString("550e8400-e29b-41d4-a716-446655440000")),
                1,
                new UploadId(UUID.fromString("123e4567-e89b-12d3-a456-426614174000")),
                "0".repeat(64),
                new MappingId(UUID.fromString("789e0123-e45b-67c8-d901-234567890123")),
                ColumnMapping.ofHeadings(columns),
                TemporalScale.DAILY,
                42_000,
                "1",
                new ScanInputs.Options(
                        Optional.empty(), Optional.of("Q1 2024 Compliance Audit"), Optional.empty(), false));
        return Scan.pending(scanId("abc12345-def6-7890-abcd-abcdef123456"), inputs, 15, CREATED);
    }

    private static ScanId scanId(String id) {
        return new ScanId(UUID.fromString(id));
    }
}
