package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Explanations;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The violations of a scan by account. */
class AccountCasesIT extends ServerScenario {

    private static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    @Test
    void eachAccountIsThereWithItsViolationsButNotWithItsFalsePositives() {
        Reviewer alice = new Reviewer(service(), "alice");
        String scan = Explanations.ofMovements(alice.service()).scan();
        List<String> violations = alice.violationsOf(scan);

        JsonPath before = list(alice.service(), Map.of("scan_id", scan));
        alice.review(violations.get(1), "false_positive");
        JsonPath after = list(alice.service(), Map.of("scan_id", scan));

        assertThat(before.getList("cases.account_id")).contains("A-17", "UNKNOWN");
        assertThat(before.getInt("total_violations")).isEqualTo(3);
        assertThat(before.<Map<String, Object>>getList("cases")).first().satisfies(worst -> assertThat(worst)
                .containsEntry("account_id", "A-17")
                .containsEntry("account", "A-17")
                .containsEntry("max_severity", "CRITICAL")
                .containsEntry("top_rule", "SPLIT")
                .containsEntry("violations_truncated", false));
        assertThat(before.<String>getList("cases[0].violations.id")).contains(violations.get(1));
        assertThat(before.getString("cases[0].violations[0].explanation"))
                .isEqualTo("Split amounts: 3 records, the first of them record 2, of account \"A-17\" from"
                        + " 2024-03-01T16:20:00Z to 2024-03-02T08:10:00Z; 3 against 3.");
        assertThat(after.getInt("total_violations")).isEqualTo(2);
        assertThat(after.getList("cases.violations.id").toString()).doesNotContain(violations.get(1));
        assertThat(after.getString("compliance_score"))
                .isEqualTo(alice.service().status(scan).score().toString());
        assertThat(after.<Map<String, Object>>getList("cases"))
                .filteredOn(found -> found.get("account_id").equals("UNKNOWN"))
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("account", null));
    }

    @Test
    void allAccountsAreOnThePagesOnceTheWorstFirst() {
        Service service = service();
        ScanStatus scan = service.complete(service.prepare(
                service.amlPolicy(), Transactions.generated(2_000).file()));

        JsonPath first = list(service, Map.of("scan_id", scan.id(), "limit", 60));
        List<Map<String, Object>> all = new ArrayList<>();
        for (int page = 1; page <= first.getInt("pagination.pages"); page++) {
            all.addAll(list(service, Map.of("scan_id", scan.id(), "limit", 60, "page", page))
                    .getList("cases"));
        }

        assertThat(all).hasSize(first.getInt("total_cases"));
        assertThat(all).extracting(found -> found.get("account_id")).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(found -> SEVERITIES.indexOf((String) found.get("max_severity")))
                .isSorted();
        assertThat(all.stream()
                        .mapToLong(found -> ((Number) found.get("violation_count")).longValue())
                        .sum())
                .isEqualTo(scan.violations())
                .isEqualTo(first.getLong("total_violations"));
    }

    @Test
    void aLongListIsShortenedAndTheSumIsNot() {
        Service service = service();
        String[] rows = Stream.generate(() -> "A,200.1").limit(12).toArray(String[]::new);
        ScanStatus scan = service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), rows));

        JsonPath cases = list(service, Map.of("scan_id", scan.id()));

        assertThat(cases.getInt("cases[0].violation_count")).isEqualTo(12);
        assertThat(cases.getList("cases[0].violations")).hasSize(10);
        assertThat(cases.getBoolean("cases[0].violations_truncated")).isTrue();
        assertThat(new BigDecimal(cases.getString("cases[0].total_amount"))).isEqualByComparingTo("2401.2");
    }

    @Test
    void accountsThatBeginAlikeForLongAreToldApart() {
        Service service = service();
        String long1 = "L".repeat(3_000) + "1";
        String long2 = "L".repeat(3_000) + "2";
        ScanStatus scan = service.complete(LargeAmounts.request(
                service, service.policy(LargeAmounts.POLICY), long1 + ",200", long2 + ",300", long1 + ",400", "l,50"));

        JsonPath cases = list(service, Map.of("scan_id", scan.id()));

        assertThat(cases.getList("cases.account")).containsExactly(long1, long2);
        assertThat(cases.<Integer>getList("cases.violation_count")).containsExactly(2, 1);
    }

    @Test
    void theSeverityNarrowsAllButTheScore() {
        Service service = service();
        String scan = Explanations.ofMovements(service).scan();

        JsonPath medium = list(service, Map.of("scan_id", scan, "severity", "MEDIUM"));

        assertThat(medium.getInt("total_violations")).isEqualTo(1);
        assertThat(medium.<String>getList("cases.max_severity")).containsExactly("MEDIUM");
        assertThat(medium.getString("compliance_score"))
                .isEqualTo(service.status(scan).score().toString());
    }

    @Test
    void whatIsWrongOrNotThereIsSaid() {
        Service service = service();
        ScanStatus failed =
                service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200"));
        database().pretendFailed(failed.id());

        Failure unnamed = Failure.of(service.wrongRequest()
                .queryParams(Map.of("severity", "bad", "limit", 501))
                .get("/violations/cases"));
        Failure unknown = Failure.of(service.request()
                .queryParam("scan_id", "018d0b00-1111-7abc-8def-0123456789ab")
                .get("/violations/cases"));
        Failure early =
                Failure.of(service.request().queryParam("scan_id", failed.id()).get("/violations/cases"));

        assertThat(unnamed.status()).isEqualTo(400);
        assertThat(unnamed.pointers()).containsExactly("/scan_id", "/severity", "/limit");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.message()).isEqualTo("The scan is failed. It has cases once it is completed.");
        assertThat(service.wrongRequest()
                        .accept("text/csv")
                        .get("/violations/cases")
                        .statusCode())
                .isEqualTo(406);
    }

    private static JsonPath list(Service service, Map<String, ?> parameters) {
        return Reviewer.done(service.request().queryParams(parameters).get("/violations/cases"));
    }
}
