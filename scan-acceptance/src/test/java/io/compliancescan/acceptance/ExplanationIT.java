package io.compliancescan.acceptance;

import static io.compliancescan.acceptance.client.Explanations.sentences;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Explanations;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.Movements;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Why a rule was broken. */
class ExplanationIT extends ServerScenario {

    @Test
    void aViolationOfARecordRuleIsExplainedByItsClausesAndTheCellsOfItsRecord() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        JsonPath why = explanations.violation("LARGE_TRANSFER");

        assertThat(why.getString("violation.rule_id")).isEqualTo("LARGE_TRANSFER");
        assertThat(why.getString("rule.source")).isEqualTo("Company policy");
        assertThat(why.getString("rule.policy_excerpt")).isEqualTo("Nobody moves more than 10,000 at once.");
        assertThat(sentences(why))
                .containsExactly(
                        "In record 11, type \"WIRE\" is one of \"TRANSFER\" and \"WIRE\" and amount 15,000 is greater than"
                                + " 10,000.",
                        "The rule is broken by every record for which type is one of \"TRANSFER\" and \"WIRE\" and amount is"
                                + " greater than 10,000.");
        assertThat(why.<Object>get("explanation.measurement")).isNull();
        assertThat(why.<Integer>getList("evidence.records.record_number")).containsExactly(11);
        assertThat(why.<String, String>getMap("evidence.records[0].values"))
                .containsEntry("account", null)
                .containsEntry("amount", "15000.00")
                .containsEntry("type", "WIRE");
        assertThat(why.<String>getList("evidence.records[0].clause.parts.verdict"))
                .containsExactly("yes", "yes");
        assertThat(why.<String, Object>getMap("evidence.records[0].clause.parts[1]"))
                .containsEntry("kind", "comparison")
                .containsEntry("operator", ">")
                .containsEntry("limits", List.of("10000"))
                .containsEntry("seen", Map.of("amount", "15000.00"))
                .containsEntry("text", "amount 15,000 is greater than 10,000");
        assertThat(why.<Object>getList("evidence.records[0].failed")).isEmpty();
    }

    @Test
    void aViolationOverAWindowListsItsRecordsItsBoundsAndWhatWasMeasured() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        JsonPath why = explanations.violation("SPLIT");

        assertThat(sentences(why))
                .containsExactly(
                        "3 records of account \"A-17\" broke the rule, from 2024-03-01T16:20:00Z to"
                                + " 2024-03-02T08:10:00Z: records 2-4.",
                        "The number of records is 3, which is at least 3.",
                        "Values of amount: 9,400 (record 2), 8,750.50 (record 3), 9,900 (record 4).",
                        "The rule groups the records for which amount is between 8,000 and 10,000 by account, looks at"
                                + " every window of 24 hours, wherever it starts, and is broken where the number of records"
                                + " is at least 3; it allows less than 3.");
        assertThat(why.<String, Object>getMap("explanation.measurement"))
                .containsEntry("measure", "the number of records")
                .containsEntry("value", 3)
                .containsEntry("operator", ">=")
                .containsEntry("limit", 3)
                .containsEntry("missing", 0)
                .containsEntry("record_numbers", List.of(2, 3, 4))
                .containsEntry("from", "2024-03-01T16:20:00Z")
                .containsEntry("to", "2024-03-02T08:10:00Z");
        assertThat(why.<String>getList("evidence.records.values.amount"))
                .containsExactly("9400.00", "8750.50", "9900.00");
        assertThat(why.<String>getList("evidence.records.clause.verdict")).containsOnly("yes");
    }

    @Test
    void aViolationAfterASilenceSaysHowLongItWasAndWhatFollowed() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);

        JsonPath why = explanations.violation("SLEEPER");

        assertThat(sentences(why))
                .startsWith(
                        "Account \"A-31\" was silent for 109 days, from 2024-01-02T08:00:00Z (record 8) to"
                                + " 2024-04-20T08:00:00Z (record 9).",
                        "In record 9, at 2024-04-20T08:00:00Z, amount 6,000 is greater than 5,000.");
        assertThat(why.<String, Object>getMap("explanation.measurement"))
                .containsEntry("measure", "the days of silence")
                .containsEntry("record_numbers", List.of(8, 9));
        assertThat(why.<String, Object>getMap("violation")).containsEntry("threshold", new BigDecimal("90.00"));
    }

    @Test
    void theWordsOfAPackAreMadeFromItsConditionsAlone() {
        Service service = service();
        CsvFile users = CsvFile.of(
                "users.csv",
                "account,mfa_enabled,is_active_user,account_enabled",
                "ann,0,true,true",
                "b+b & ö,yes,no,1");
        Explanations explanations = Explanations.ofPack(service, "soc2", users);

        assertThat(sentences(explanations.violation("SOC2-CC6.1-001")))
                .containsExactly(
                        "In record 1, mfa_enabled \"0\" says no.",
                        "The rule is broken by every record for which mfa_enabled says no.");
        assertThat(sentences(explanations.explain("SOC2-CC6.1-001", "b+b & ö")))
                .contains("Record 2 did not break the rule: mfa_enabled \"yes\" says yes.");
    }

    @Test
    void nothingCanBeExplainedOnceTheUploadIsLost() {
        Service service = service();
        RunRequest inputs = service.prepare(service.policy(Movements.POLICY), Movements.FILE);
        Explanations explanations =
                new Explanations(service, service.complete(inputs).id());
        String violation = explanations.firstViolation("SPLIT");
        database().loseFileOf(inputs.uploadId());

        Failure explained = Failure.of(explanations.ask("SPLIT", "A-17"));
        Failure shown = Failure.of(explanations.show(violation));

        assertThat(explained.status()).isEqualTo(409);
        assertThat(explained.message())
                .isEqualTo("The upload could not be read, since some of its bytes are lost."
                        + " Upload the file again and confirm its mapping.");
        assertThat(shown).isEqualTo(explained);
    }

    @Test
    void aViolationIsFoundInItsScanOnly() {
        Service service = service();
        Explanations explanations = Explanations.ofMovements(service);
        Explanations others = Explanations.ofMovements(service);

        assertThat(notFound(new Explanations(service, "1-1-1-1-1").show("1-1-1-1-1")))
                .isEqualTo("Scan not found");
        assertThat(notFound(explanations.show("1-1-1-1-1"))).isEqualTo("Violation not found");
        assertThat(notFound(others.show(explanations.firstViolation("SPLIT")))).isEqualTo("Violation not found");
    }

    @Test
    void whatIsWrongInTheQuestionIsNamed() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .queryParam("limit", "many")
                .get("/scan/{id}/violations/{violation_id}", "1", "1"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/limit");
    }

    @Test
    void violationsComeAsJsonOnly() {
        Failure failure = Failure.of(
                service().wrongRequest().accept("text/html").get("/scan/{id}/violations/{violation_id}", "1", "1"));

        assertThat(failure.status()).isEqualTo(406);
    }

    private static String notFound(Response response) {
        Failure failure = Failure.of(response);
        assertThat(failure.status()).isEqualTo(404);
        return failure.message();
    }
}
