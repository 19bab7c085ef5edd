package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.client.Upload;
import io.compliancescan.generator.PatternKind;
import io.compliancescan.generator.PlantedPattern;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From a file to its result, as a client of the API goes through it. */
class MainJobIT extends ServerScenario {

    @Test
    void aRunIsAnsweredAtOnceWithTheAddressOfTheScan() {
        Service service = service();
        RunRequest inputs = inputs(service, 100);

        Response answer = service.request()
                .contentType(ContentType.JSON)
                .body(inputs.body())
                .post("/scan/run");

        String scan = answer.then().statusCode(202).extract().path("scan_id");
        assertThat(answer.<String>path("status")).isEqualTo("pending");
        assertThat(answer.header("Location")).isEqualTo(service.root() + "/api/scan/" + scan);
        assertThat(service.status(scan).id()).isEqualTo(scan);
        service.waitFor(scan, ScanStatus::ended).requireCompleted();
    }

    @Test
    void aPollingClientSeesTheProgressAndNoResultBeforeTheEnd() {
        Service service = service();
        String scan = service.run(inputs(service, Transactions.MANY));

        List<ScanStatus> seen = service.watch(scan);

        List<ScanStatus> before = seen.subList(0, seen.size() - 1);
        ScanStatus last = seen.get(seen.size() - 1).requireCompleted();
        assertThat(before.get(0).status()).isIn("pending", "running");
        assertThat(before).allSatisfy(MainJobIT::isWithoutResult);
        assertThat(before).extracting(ScanStatus::rulesTotal).containsOnly(last.rulesTotal());
        assertThat(before).extracting(ScanStatus::rulesProcessed).isSorted();
        assertThat(before)
                .extracting(ScanStatus::rulesProcessed)
                .filteredOn(processed -> processed > 0 && processed < last.rulesTotal())
                .as("steps in between, out of %s looks", seen.size())
                .hasSizeGreaterThan(1)
                .satisfies(
                        processed -> assertThat(processed.stream().distinct()).hasSizeGreaterThan(1));
        // The order of the alphabet happens to be that of life.
        assertThat(before).extracting(ScanStatus::status).isSorted();
    }

    private static void isWithoutResult(ScanStatus scan) {
        assertThat(scan.status()).isIn("pending", "running");
        assertThat(scan.violations()).isZero();
        assertThat(scan.score()).isZero();
        assertThat(scan.text("completed_at")).isNull();
        assertThat(scan.delta()).isEmpty();
        assertThat(scan.scoreHistory()).isEmpty();
    }

    @Test
    void aCompletedScanSaysAllThatThePageSays() {
        Service service = service();
        Upload upload = service.upload(Transactions.generated(Transactions.MANY).file());
        RunRequest inputs = RunRequest.of(service.amlPolicy(), upload.id(), service.confirm(upload))
                .with("audit_name", "Q1 2024 Compliance Audit")
                .with("audit_id", "audit-7");

        ScanStatus scan = service.complete(inputs);

        assertThat(scan.fields())
                .containsEntry("status", "completed")
                .containsEntry("audit_name", "Q1 2024 Compliance Audit")
                .containsEntry("audit_id", "audit-7")
                .containsEntry("record_count", Transactions.MANY)
                .containsEntry("policy_id", inputs.policyId())
                .containsEntry("upload_id", inputs.uploadId())
                .containsEntry("mapping_id", inputs.mappingId())
                .containsEntry("mapping_config", upload.suggestedMapping())
                .containsEntry("temporal_scale", "hourly")
                .containsEntry("delta", null)
                .containsEntry("failure_reason", null);
        assertThat(scan.rulesTotal()).isEqualTo(16);
        assertThat(scan.rulesProcessed()).isEqualTo(scan.rulesTotal());
        assertThat(scan.violations()).isPositive();
        assertThat(scan.score()).isBetween(new BigDecimal("0"), new BigDecimal("100"));
        assertThat(Instant.parse(scan.text("completed_at"))).isAfter(Instant.parse(scan.text("created_at")));
        assertThat(scan.scoreHistory()).hasSize(1);
        Map<String, Object> event = scan.scoreHistory().get(0);
        assertThat(event)
                .containsEntry("score", scan.fields().get("compliance_score"))
                .containsEntry("timestamp", scan.text("completed_at"))
                .containsEntry("action", "scan_completed")
                .containsEntry("violation_id", null);
    }

    @Test
    void everyFieldOfThePageIsThereFromTheBeginningToTheEnd() {
        Service service = service();
        String scan = service.run(inputs(service, 1_000));

        assertThat(service.watch(scan))
                .allSatisfy(seen -> assertThat(seen.fields().keySet())
                        .containsExactlyInAnyOrder(
                                "id",
                                "status",
                                "violation_count",
                                "compliance_score",
                                "rules_processed",
                                "rules_total",
                                "created_at",
                                "completed_at",
                                "audit_name",
                                "record_count",
                                "policy_id",
                                "upload_id",
                                "mapping_id",
                                "audit_id",
                                "mapping_config",
                                "temporal_scale",
                                "score_history",
                                "delta",
                                "failure_reason",
                                "review_summary",
                                "file_name",
                                "data_source"));
    }

    @Test
    void everyPlantedPatternIsFoundAndNoneBesides() {
        Service service = service();
        Transactions transactions = Transactions.generated(Transactions.MANY);

        ScanStatus scan = service.complete(service.prepare(service.amlPolicy(), transactions.file()));

        assertThat(database().accountsThatBroke("STRUCTURING_PATTERN", scan.id()))
                .isEqualTo(accounts(transactions, PatternKind.STRUCTURING));
        assertThat(database().accountsThatBroke("ROUND_AMOUNT_PATTERN", scan.id()))
                .isEqualTo(accounts(transactions, PatternKind.ROUND_AMOUNTS));
        assertThat(database().accountsThatBroke("ACCOUNT_DRAINED", scan.id()))
                .isEqualTo(accounts(transactions, PatternKind.DRAINED_ACCOUNT));
        assertThat(database().accountsThatBroke("BALANCE_MISMATCH", scan.id())).isEmpty();
        // The rule looks at thirty days after the silence, the key at the first transaction alone.
        assertThat(database().accountsThatBroke("DORMANT_ACCOUNT_REACTIVATION", scan.id()))
                .containsAll(accounts(transactions, PatternKind.DORMANT_ACCOUNT));
    }

    private static List<String> accounts(Transactions transactions, PatternKind kind) {
        List<PlantedPattern> planted = transactions.key().of(kind);
        assertThat(planted).isNotEmpty();
        return planted.stream().map(PlantedPattern::account).sorted().toList();
    }

    @Test
    void everyViolationThatIsCountedIsStored() {
        Service service = service();

        ScanStatus scan = service.complete(inputs(service, Transactions.MANY));

        assertThat(database().violations(scan.id())).hasSize(Math.toIntExact(scan.violations()));
    }

    @Test
    void scansAtTheSameTimeDoNotDisturbEachOther() {
        Service service = service();
        RunRequest inputs = inputs(service, 5_000);
        ScanStatus alone = service.complete(inputs);

        List<String> together =
                IntStream.range(0, 16).mapToObj(n -> service.run(inputs)).toList();

        assertThat(together)
                .map(scan -> service.waitFor(scan, ScanStatus::ended).requireCompleted())
                .allSatisfy(scan -> {
                    assertThat(scan.violations()).isEqualTo(alone.violations());
                    assertThat(scan.score()).isEqualTo(alone.score());
                });
    }

    @Test
    void aFileWithoutRecordsIsPerfectlyCompliant() {
        Service service = service();
        Map<String, Object> mapping =
                service.upload(Transactions.generated(10).file()).suggestedMapping();
        Upload empty = service.upload(Transactions.generated(0).file());
        String mappingId = service.confirm(Map.of("upload_id", empty.id(), "mapping_config", mapping));

        ScanStatus scan = service.complete(RunRequest.of(service.amlPolicy(), empty.id(), mappingId));

        assertThat(scan.number("record_count")).isZero();
        assertThat(scan.violations()).isZero();
        assertThat(scan.score()).isEqualByComparingTo("100");
        assertThat(scan.rulesProcessed()).isEqualTo(scan.rulesTotal());
    }

    private static RunRequest inputs(Service service, int rows) {
        return service.prepare(service.amlPolicy(), Transactions.generated(rows).file());
    }
}
