package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.ScanStatus.Delta;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The violations behind the counts of a delta. */
class DeltaListIT extends ServerScenario {

    @Test
    void theListsOfALaterFileAddUpToBothScansAndDoNotChangeWhenTheEarlierScanIsDeleted() {
        Service service = service();
        RunRequest first = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        RunRequest second = service.prepare(
                first.policyId(),
                Transactions.generatedLater(Transactions.MANY, 7).file());
        ScanStatus before = service.complete(first);
        List<String> allBefore = accountsOf(service, before);
        ScanStatus after = service.complete(second);
        Delta delta = after.delta().orElseThrow();

        List<String> added = all(service, after, "new", delta.added());
        List<String> unchanged = all(service, after, "unchanged", delta.unchanged());
        List<String> resolved = all(service, after, "resolved", delta.resolved());
        service.request().delete("/scan/{id}", before.id()).then().statusCode(200);

        assertThat(concatenated(added, unchanged)).containsExactlyInAnyOrderElementsOf(accountsOf(service, after));
        assertThat(concatenated(resolved, unchanged)).containsExactlyInAnyOrderElementsOf(allBefore);
        assertThat(all(service, after, "new", delta.added())).isEqualTo(added);
        assertThat(all(service, after, "unchanged", delta.unchanged())).isEqualTo(unchanged);
        assertThat(all(service, after, "resolved", delta.resolved())).isEqualTo(resolved);
        assertThat(service.status(after.id()).delta()).contains(delta);
    }

    @Test
    void ofOneAccountTheViolationWithTheSameAmountIsUnchanged() {
        Service service = service();
        RunRequest once = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "B,150");
        RunRequest twice = LargeAmounts.request(service, once.policyId(), "A,300", "A,200.00", "C,150");
        ScanStatus before = service.complete(once);

        ScanStatus after = service.complete(twice);

        assertThat(amounts(list(service, after.id(), Map.of("kind", "new")))).containsExactly("A 300.00", "C 150.00");
        assertThat(amounts(list(service, after.id(), Map.of("kind", "unchanged"))))
                .containsExactly("A 200.00");
        JsonPath resolved = list(service, after.id(), Map.of("kind", "resolved"));
        assertThat(amounts(resolved)).containsExactly("B 150");
        assertThat(resolved.getString("previous_scan_id")).isEqualTo(before.id());
        assertThat(resolved.getString("violations[0].rule_name")).isEqualTo("Large amount");
    }

    @Test
    void theFirstScanOfAPolicyHasNothingToList() {
        Service service = service();
        ScanStatus scan = service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200"));

        JsonPath answer = list(service, scan.id(), Map.of("kind", "new"));

        assertThat(answer.<Object>get("previous_scan_id")).isNull();
        assertThat(answer.getList("violations")).isEmpty();
        assertThat(answer.getInt("pagination.total")).isZero();
        assertThat(answer.getString("pagination.next_cursor")).isNull();
    }

    @Test
    void behindTheLastPageThereIsNothing() {
        Service service = service();
        RunRequest inputs =
                LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "B,300", "C,400");
        service.complete(inputs);
        String scan = service.complete(inputs).id();

        Map<String, Object> second = Map.of("kind", "unchanged", "page", 2, "limit", 2);
        Map<String, Object> third = Map.of("kind", "unchanged", "page", 3, "limit", 2);

        assertThat(amounts(list(service, scan, second))).containsExactly("C 400");
        assertThat(amounts(list(service, scan, third))).isEmpty();
    }

    @Test
    void cursorsTurnThePagesOfEachListFromItsBeginningToItsEnd() {
        Service service = service();
        RunRequest first = LargeAmounts.request(
                service, service.policy(LargeAmounts.POLICY), "A,200", "B,300", "C,400", "D,500", "E,600", "F,700");
        RunRequest second = LargeAmounts.request(
                service, first.policyId(), "D,500", "E,600", "F,700", "G,200", "H,200", "I,200", "J,200");
        service.complete(first);
        String scan = service.complete(second).id();

        assertThat(byCursor(service, scan, "new")).containsExactly("G 200,H 200", "I 200,J 200");
        assertThat(byCursor(service, scan, "resolved")).containsExactly("A 200,B 300", "C 400");
        assertThat(byCursor(service, scan, "unchanged")).containsExactly("D 500,E 600", "F 700");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "B,300");
        service.complete(inputs);
        String scan = service.complete(inputs).id();
        String later = service.complete(inputs).id();
        Map<String, Object> one = Map.of("kind", "unchanged", "limit", 1);
        String cursor = list(service, scan, one).getString("pagination.next_cursor");

        Failure ofAnotherKind = refused(service, scan, Map.of("kind", "new", "cursor", cursor));
        Failure ofAnotherScan = refused(service, later, Map.of("kind", "unchanged", "cursor", cursor));
        Failure none = refused(service, scan, Map.of("kind", "unchanged", "cursor", "x y", "page", 2));

        assertThat(ofAnotherKind.pointers()).containsExactly("/cursor");
        assertThat(ofAnotherScan.pointers()).containsExactly("/cursor");
        assertThat(none.pointers()).containsExactly("/cursor", "/cursor");
    }

    @Test
    void theKindIsRequiredAndOneOfThree() {
        Service service = service();
        String scan = service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200"))
                .id();

        Failure missing = Failure.of(service.wrongRequest().get("/scan/{id}/delta?limit=501", scan));
        Failure unknown = Failure.of(service.wrongRequest().get("/scan/{id}/delta?kind=old", scan));

        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.pointers()).containsExactly("/kind", "/limit");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.pointers()).containsExactly("/kind");
    }

    @Test
    void anUnknownScanHasNoDelta() {
        Failure failure = Failure.of(
                service().request().get("/scan/{id}/delta?kind=new", "018d0b00-1111-7abc-8def-0123456789ab"));

        assertThat(failure.status()).isEqualTo(404);
    }

    @Test
    void anAnswerIsJson() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .accept("text/csv")
                .get("/scan/{id}/delta?kind=new", "018d0b00-1111-7abc-8def-0123456789ab"));

        assertThat(failure.status()).isEqualTo(406);
    }

    @Test
    void whileAScanRunsItIsNotCompared() {
        Service service = service();
        String scan = service.run(service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file()));

        Failure failure =
                database().whileHeld(scan, () -> Failure.of(service.request().get("/scan/{id}/delta?kind=new", scan)));

        service.waitFor(scan, ScanStatus::ended).requireCompleted();
        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.message()).endsWith("Only a completed scan is compared with another.");
    }

    /** Account and rule of all violations of the kind, turned page by page. */
    private static List<String> all(Service service, ScanStatus scan, String kind, long total) {
        List<String> all = new ArrayList<>();
        for (int page = 1; all.size() < total; page++) {
            JsonPath answer = list(service, scan.id(), Map.of("kind", kind, "page", page, "limit", 500));
            assertThat(answer.getLong("pagination.total")).isEqualTo(total);
            assertThat(answer.getList("violations")).isNotEmpty();
            all.addAll(signatures(answer));
        }
        return all;
    }

    /** The pages of a list, two violations on each, turned by cursors. */
    private static List<String> byCursor(Service service, String scan, String kind) {
        JsonPath page = list(service, scan, Map.of("kind", kind, "limit", 2));
        assertThat(page.getInt("pagination.page")).isOne();
        List<String> pages = new ArrayList<>(List.of(String.join(",", amounts(page))));
        for (String next = next(page); next != null; next = next(page)) {
            page = list(service, scan, Map.of("kind", kind, "limit", 2, "cursor", next));
            assertThat(page.<Object>get("pagination.page")).isNull();
            pages.add(String.join(",", amounts(page)));
        }
        return pages;
    }

    private static String next(JsonPath page) {
        return page.getString("pagination.next_cursor");
    }

    private static Failure refused(Service service, String scan, Map<String, ?> query) {
        Failure failure = Failure.of(service.wrongRequest().queryParams(query).get("/scan/{id}/delta", scan));
        assertThat(failure.status()).isEqualTo(400);
        return failure;
    }

    private static List<String> accountsOf(Service service, ScanStatus scan) {
        List<String> all = new ArrayList<>();
        for (int page = 1; all.size() < scan.violations(); page++) {
            all.addAll(signatures(service.request()
                    .queryParams(Map.of("page", page, "limit", 500))
                    .get("/scan/{id}/violations", scan.id())
                    .jsonPath()));
        }
        return all;
    }

    private static List<String> signatures(JsonPath answer) {
        return answer.<Map<String, Object>>getList("violations").stream()
                .map(violation -> violation.get("rule_id") + ":" + violation.get("account"))
                .toList();
    }

    private static List<String> amounts(JsonPath answer) {
        return answer.<Map<String, Object>>getList("violations").stream()
                .map(violation -> violation.get("account") + " " + violation.get("amount"))
                .toList();
    }

    private static List<String> concatenated(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static JsonPath list(Service service, String scan, Map<String, ?> query) {
        return service.request()
                .queryParams(query)
                .get("/scan/{id}/delta", scan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
