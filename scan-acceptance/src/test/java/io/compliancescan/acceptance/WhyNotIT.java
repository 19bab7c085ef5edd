package io.compliancescan.acceptance;

import static io.compliancescan.acceptance.client.Explanations.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Explanations;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.Movements;
import io.compliancescan.acceptance.client.Page;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How near a rule came to being broken. */
class WhyNotIT extends ServerScenario {

    @Test
    void anAccountThatDidNotBreakARecordRuleSeesItsNearestRecordFirst() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        JsonPath why = explanations.explain("LARGE_TRANSFER", "A-20");

        assertThat(why.getString("outcome")).isEqualTo("passed");
        assertThat(why.getString("account")).isEqualTo("A-20");
        assertThat(sentences(why))
                .startsWith(
                        "No record of account \"A-20\" broke the rule (3 records in all).",
                        "Record 6 did not break the rule: amount 9,100 is not greater than 10,000.",
                        "Record 5 did not break the rule: amount 9,000 is not greater than 10,000.",
                        "Record 7 did not break the rule: type \"CASH_IN\" is none of \"TRANSFER\" and \"WIRE\".");
        assertThat(why.<Integer>getList("evidence.records.record_number")).containsExactly(6, 5, 7);
        assertThat(why.<String>getList("evidence.records[0].failed.text"))
                .containsExactly("amount 9,100 is not greater than 10,000");
    }

    @Test
    void anAccountThatDidNotBreakARuleOverTimeSeesWhatCameNearest() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        JsonPath window = explanations.explain("SPLIT", "A-20");
        JsonPath silence = explanations.explain("SLEEPER", "A-17");

        assertThat(window.getString("outcome")).isEqualTo("passed");
        assertThat(sentences(window))
                .startsWith(
                        "No records of account \"A-20\" broke the rule.",
                        "In the window that comes nearest to it, of account \"A-20\", from 2024-03-01T10:00:00Z to"
                                + " 2024-03-02T09:00:00Z, the number of records is 2, which is less than 3: records 5-6.",
                        "It is 1 away from the limit.");
        assertThat(window.<String, Object>getMap("explanation.measurement")).containsEntry("missing", 1);
        assertThat(silence.getString("outcome")).isEqualTo("passed");
        assertThat(sentences(silence))
                .contains(
                        "Account \"A-17\" was silent for 56.30 days, from 2024-01-05T09:00:00Z (record 1) to"
                                + " 2024-03-01T16:20:00Z (record 2).",
                        "The silence is 33.70 days too short.");
    }

    @Test
    void anAccountThatBrokeTheRuleIsToldSoAndRecordsWithoutAccountAreAskedForByTheEmptyText() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        JsonPath why = explanations.explain("LARGE_TRANSFER", "");

        assertThat(why.getString("outcome")).isEqualTo("violated");
        assertThat(why.getString("account")).isNull();
        assertThat(sentences(why)).startsWith("1 record without account broke the rule: record 11.");
        assertThat(explanations.explain("SPLIT", "A-17").getString("outcome")).isEqualTo("violated");
    }

    @Test
    void aRuleThatWasLeftOutSaysWhichColumnsAreMissing() {
        Service service = service();
        CsvFile subjects = CsvFile.of("subjects.csv", "account,age,lawful_basis", "S-1,12,", "S-2,40,contract");
        Explanations explanations = Explanations.ofPack(service, "gdpr", subjects);

        JsonPath leftOut = explanations.explain("GDPR-007", "nobody");

        assertThat(leftOut.getString("outcome")).isEqualTo("not_applicable");
        assertThat(leftOut.<String>getList("missing_required")).containsExactly("parental_consent");
        assertThat(sentences(leftOut))
                .containsExactly(
                        "The rule was left out: columns that it needs cannot be read.",
                        "No column is mapped to \"parental_consent\", and none is called that.");
        assertThat(leftOut.<Object>getList("evidence.records")).isEmpty();
        assertThat(sentences(explanations.violation("GDPR-009"))).startsWith("In record 1, lawful_basis is blank.");
    }

    @Test
    void theQuestionCanBeAskedWhileTheScanWaits() {
        Service service = service();
        RunRequest inputs = service.prepare(service.policy(Movements.POLICY), Movements.FILE);
        String scan = service.run(inputs);

        JsonPath why = database().whileHeld(scan, () -> new Explanations(service, scan).explain("SPLIT", "A-17"));

        service.waitFor(scan, ScanStatus::ended).requireCompleted();
        assertThat(why.getString("outcome")).isEqualTo("violated");
    }

    @Test
    void whatIsMissingInTheQuestionIsNamed() {
        Failure failure = Failure.of(service().wrongRequest().get("/scan/{id}/explain", "1"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.message()).isEqualTo("rule_id is required. account is required.");
        assertThat(failure.pointers()).containsExactly("/rule_id", "/account");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        assertThat(notFound(new Explanations(service, "1-1-1-1-1"), "SPLIT", "A-17"))
                .isEqualTo("Scan not found");
        assertThat(notFound(explanations, "CTR", "A-17"))
                .isEqualTo(
                        "The scan has no rule \"CTR\". GET /scan/" + explanations.scan() + "/rules lists its rules.");
        assertThat(notFound(explanations, "SPLIT", "A-99"))
                .isEqualTo("No record of the upload has the account \"A-99\".");
    }

    @Test
    void explanationsComeAsJsonOnly() {
        Failure failure =
                Failure.of(service().wrongRequest().accept("text/html").get("/scan/{id}/explain", "1"));

        assertThat(failure.status()).isEqualTo(406);
    }

    @Test
    void everySentenceOfTheDocumentationIsSaid() {
        Service service = service();
        Explanations movements = Explanations.ofMovements(service);
        CsvFile subjects = CsvFile.of("subjects.csv", "account,age", "S-1,12");
        List<String> said = Stream.of(
                        movements.violation("LARGE_TRANSFER"),
                        movements.violation("SPLIT"),
                        movements.violation("SLEEPER"),
                        movements.explain("LARGE_TRANSFER", "A-20"),
                        movements.explain("LARGE_TRANSFER", "A-31"),
                        movements.explain("SPLIT", "A-20"),
                        movements.explain("SLEEPER", "A-17"),
                        Explanations.ofPack(service, "gdpr", subjects).explain("GDPR-007", "S-1"))
                .flatMap(answer -> sentences(answer).stream())
                .toList();

        assertThat(Page.quotations("explanations.md")).hasSizeGreaterThan(15).allSatisfy(sentence -> assertThat(said)
                .contains(sentence));
    }

    private static String notFound(Explanations explanations, String rule, String account) {
        Failure failure = Failure.of(explanations.ask(rule, account));
        assertThat(failure.status()).isEqualTo(404);
        return failure.message();
    }
}
