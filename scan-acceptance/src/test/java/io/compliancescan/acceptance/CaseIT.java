package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Cases;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases of scans: what was found about an account, and what it rests on. */
class CaseIT extends ServerScenario {

    @Test
    void everySubjectOfAScanHasACaseAndTheMostUrgentComesFirst() {
        Service service = service();
        ScanStatus scan = service.complete(service.prepare(
                service.amlPolicy(), Transactions.generated(2_000).file()));
        Cases cases = new Cases(service, "alice");

        JsonPath first = cases.list(Map.of("scan_id", scan.id(), "limit", 70));
        List<Map<String, Object>> all = new ArrayList<>();
        for (int offset = 0; offset < first.getInt("total"); offset += 70) {
            all.addAll(cases.list(Map.of("scan_id", scan.id(), "limit", 70, "offset", offset))
                    .getList("cases"));
        }

        assertThat(all)
                .hasSize(first.getInt("total"))
                .extracting(each -> each.get("id"))
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(each -> new BigDecimal(each.get("priority_score").toString()).negate())
                .isSorted();
        assertThat(all.stream()
                        .mapToLong(each -> ((Number) each.get("violation_count")).longValue())
                        .sum())
                .isEqualTo(scan.violations());
    }

    @Test
    void aCaseSaysWhatWasFoundAboutItsSubject() {
        Service service = service();
        String one = "one-" + System.nanoTime();
        String other = "other-" + System.nanoTime();
        ScanStatus scan = scanOf(service, one + ",200.5", one + ",300", other + ",1000", ",200", "C,50");
        Cases cases = new Cases(service, "alice");

        JsonPath list = cases.list(Map.of("scan_id", scan.id()));
        JsonPath details = cases.details(cases.of(scan.id(), one));

        assertThat(list.getList("cases.subject_key")).containsExactly(one, other, "4");
        assertThat(list.getList("cases.subject_type")).containsExactly("account", "account", "record_id");
        assertThat(decimals(list, "cases.priority_score")).containsExactly("6.70", "5.00", "4.30");
        assertThat(details.<String, Object>getMap("case"))
                .containsEntry("scan_id", scan.id())
                .containsEntry("status", "open")
                .containsEntry("severity_rollup", "LOW")
                .containsEntry("violation_count", 2)
                .containsEntry("open_violations", 2)
                .containsEntry("recurring", false)
                .containsEntry("owner_id", null)
                .containsEntry("created_at", scan.text("completed_at"))
                .containsEntry("latest_activity", scan.text("completed_at"));
        assertThat(decimal(details, "case.suspicious_amount")).isEqualByComparingTo("500.5");
        assertThat(details.getList("violations.id"))
                .containsExactlyElementsOf(
                        new Reviewer(service, "alice").violationsOf(scan.id()).subList(0, 2));
        assertThat(details.getString("violations[0].explanation"))
                .startsWith("Large amount: record 1 of account \"" + one + "\"");
        assertThat(details.<String>getList("grouped_evidence.rule_id")).containsExactly("LARGE");
        assertThat(details.<String>getList("grouped_evidence.rule_name")).containsExactly("Large amount");
        assertThat(details.<Integer>getList("grouped_evidence.count")).containsExactly(2);
        assertThat(decimals(details, "grouped_evidence.total_amount")).containsExactly("500.50");
        assertThat(details.<String>getList("timeline.event_type")).containsExactly("created");
        assertThat(details.getList("prior_cases")).isEmpty();
        assertThat(details.getBoolean("sar_ready")).isFalse();
    }

    @Test
    void anAccountThatHadACaseBeforeIsMoreUrgentAndARecordIsAnotherOneEachTime() {
        Service service = service();
        String account = "again-" + System.nanoTime();
        RunRequest inputs =
                LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), account + ",1000", ",1000");
        String earlier = service.complete(inputs).id();
        String later = service.complete(inputs).id();
        Cases cases = new Cases(service, "alice");

        JsonPath list = cases.list(Map.of("scan_id", later));
        JsonPath details = cases.details(cases.of(later, account));

        assertThat(decimals(list, "cases.priority_score")).containsExactly("10.00", "5.00");
        assertThat(list.<Boolean>getList("cases.recurring")).containsExactly(true, false);
        assertThat(details.<String>getList("prior_cases.scan_id")).containsExactly(earlier);
        assertThat(cases.details(cases.of(earlier, account)).getBoolean("case.recurring"))
                .isFalse();
        service.request().delete("/scan/{id}", earlier).then().statusCode(200);
        assertThat(cases.list(Map.of("scan_id", earlier)).getInt("total")).isZero();
        assertThat(cases.details(cases.of(later, account)).getList("prior_cases"))
                .isEmpty();
    }

    @Test
    void whatIsSaidAboutItsViolationsIsToldOfTheCase() {
        Reviewer bob = new Reviewer(service(), "bob");
        ScanStatus scan = scanOf(bob.service(), "A,200", "A,300", "B,400");
        Cases cases = new Cases(bob.service(), "alice");
        String id = cases.of(scan.id(), "A");
        String before = bob.service().request().get("/cases/{id}", id).header("ETag");
        String ofB = bob.service()
                .request()
                .get("/cases/{id}", cases.of(scan.id(), "B"))
                .header("ETag");

        Reviewer.done(
                bob.review(bob.violationsOf(scan.id()).get(0), Map.of("status", "approved", "review_note", "seen")));

        JsonPath details = cases.details(id);
        assertThat(details.<String>getList("timeline.event_type")).containsExactly("created", "violation_reviewed");
        assertThat(details.<String, Object>getMap("timeline[1]"))
                .containsEntry("actor_id", "bob")
                .containsEntry("after", "approved: seen")
                .containsEntry("violations", 1);
        assertThat(details.getInt("timeline_total")).isEqualTo(2);
        assertThat(details.getMap("review_summary"))
                .isEqualTo(Map.of(
                        "total", 2, "pending", 1, "approved", 1, "false_positive", 0, "disputed", 0, "suppressed", 0));
        assertThat(details.getInt("case.open_violations")).isEqualTo(1);
        assertThat(details.getString("case.latest_activity")).isEqualTo(details.getString("timeline[1].created_at"));
        assertThat(bob.service().request().get("/cases/{id}", id).header("ETag"))
                .isNotEqualTo(before);
        assertThat(bob.service()
                        .request()
                        .get("/cases/{id}", cases.of(scan.id(), "B"))
                        .header("ETag"))
                .isEqualTo(ofB);
    }

    @Test
    void casesAreMadeOnceHoweverManyAskForThemAtOnce() throws Exception {
        Service service = service();
        String[] rows =
                IntStream.range(0, 300).mapToObj(each -> "X" + each + ",200").toArray(String[]::new);
        ScanStatus scan = scanOf(service, rows);
        Cases cases = new Cases(service, "alice");
        List<Callable<Integer>> readers = Stream.<Callable<Integer>>generate(
                        () -> () -> cases.list(Map.of("scan_id", scan.id())).getInt("total"))
                .limit(8)
                .toList();

        var pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> total : pool.invokeAll(readers)) {
                assertThat(total.get()).isEqualTo(300);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void violationsOfACaseArePaged() {
        Service service = service();
        String[] rows = Stream.generate(() -> "A,200").limit(25).toArray(String[]::new);
        ScanStatus scan = scanOf(service, rows);
        String id = new Cases(service, "alice").of(scan.id(), "A");

        JsonPath page = Reviewer.done(service.request().get("/cases/{id}?page=2", id));

        assertThat(page.getList("violations.id"))
                .containsExactlyElementsOf(
                        new Reviewer(service, "alice").violationsOf(scan.id()).subList(20, 25));
        assertThat(page.getMap("pagination")).isEqualTo(Map.of("page", 2, "limit", 20, "total", 25, "pages", 2));
    }

    @Test
    void whatIsWrongOrNotThereIsSaid() {
        Service service = service();

        Failure list = Failure.of(service.wrongRequest()
                .queryParams(Map.of("status", "done", "scan_id", "1", "limit", 501, "offset", -1))
                .get("/cases"));
        assertThat(list.status()).isEqualTo(400);
        assertThat(list.pointers()).containsExactly("/status", "/scan_id", "/offset", "/limit");
        for (String id : List.of("x", "018d0b00-1111-7abc-8def-0123456789ab")) {
            Failure missing = Failure.of(service.request().get("/cases/{id}", id));
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.message()).isEqualTo("Case not found");
        }
        assertThat(Failure.of(service.wrongRequest().get("/cases/x?limit=0")).pointers())
                .containsExactly("/limit");
        assertThat(IntStream.of(
                        service.wrongRequest().accept("text/csv").get("/cases").statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/cases/x")
                                .statusCode()))
                .containsOnly(406);
    }

    private static ScanStatus scanOf(Service service, String... rows) {
        return service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), rows));
    }

    private static BigDecimal decimal(JsonPath body, String path) {
        return new BigDecimal(body.getString(path));
    }

    private static List<String> decimals(JsonPath body, String path) {
        return body.<Object>getList(path).stream()
                .map(each -> new BigDecimal(each.toString()).setScale(2).toString())
                .toList();
    }
}
