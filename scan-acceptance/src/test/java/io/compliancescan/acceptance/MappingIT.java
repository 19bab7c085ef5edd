package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What columns mean: suggested by the service, confirmed by people, and asked for where a file does not tell. */
class MappingIT extends ServerScenario {

    private static final PolicyJson TWICE_IN_TWO_DAYS = PolicyJson.of("Twice in two days", """
            {"rule_id": "TWICE", "name": "Twice", "severity": "HIGH", "threshold": 2, "time_window": "2d",
             "aggregate": {"function": "count"}}""");

    /** The 3rd and 4th of April, or the 4th of March and of April. */
    private static final CsvFile AMBIGUOUS =
            CsvFile.of("dates.csv", "Date,Account,Amount", "03/04/2024,A,10", "04/04/2024,A,20");

    @Test
    void aDateThatCanBeReadInTwoWaysComesBackAsAQuestion() {
        Upload upload = service().upload(AMBIGUOUS);

        assertThat(upload.questions()).singleElement().satisfies(question -> assertThat(question)
                .containsEntry("column", "Date")
                .containsEntry("example", "03/04/2024"));
        assertThat(optionsOf(upload)).containsExactlyInAnyOrder("day_first", "month_first");
    }

    @Test
    void aQuestionMustBeAnsweredAndWithOneOfItsOptions() {
        Service service = service();
        Upload upload = service.upload(AMBIGUOUS);

        Failure unanswered = refused(Map.of("upload_id", upload.id(), "mapping_config", upload.suggestedMapping()));
        Failure otherwise = refused(answered(upload, "year_first"));

        assertThat(unanswered.pointers()).containsExactly("/clarification_answers");
        assertThat(unanswered.message()).contains("03/04/2024", "day_first", "month_first");
        assertThat(otherwise.pointers()).allMatch(pointer -> pointer.startsWith("/clarification_answers"));
    }

    @ParameterizedTest
    @CsvSource({"day_first, 1", "month_first, 0"})
    void theAnswerDecidesHowTheFileIsRead(String answer, long violations) {
        Service service = service();
        Upload upload = service.upload(AMBIGUOUS);
        String mapping = service.confirm(answered(upload, answer));

        ScanStatus scan = service.complete(RunRequest.of(service.policy(TWICE_IN_TWO_DAYS), upload.id(), mapping));

        assertThat(scan.violations()).isEqualTo(violations);
    }

    private static Map<String, Object> answered(Upload upload, String answer) {
        return Map.of(
                "upload_id",
                upload.id(),
                "mapping_config",
                upload.suggestedMapping(),
                "clarification_answers",
                List.of(Map.of("question_id", upload.questions().get(0).get("id"), "answer", answer)));
    }

    private static List<Object> optionsOf(Upload upload) {
        List<?> options = (List<?>) upload.questions().get(0).get("options");
        return options.stream()
                .map(option -> (Object) ((Map<?, ?>) option).get("value"))
                .toList();
    }

    @Test
    void aFileThatTellsIsNotAskedAbout() {
        Upload upload = service().upload(CsvFile.of("dates.csv", "Date,Amount", "03/04/2024,1", "13/04/2024,2"));

        assertThat(upload.questions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1.0, hourly", "24.0, daily", "168.0, weekly", "720.0, monthly", "'\"weekly\"', weekly", "null, hourly"
    })
    void theTemporalScaleIsTakenInWordsOrInHours(String sent, String scale) {
        Service service = service();
        Upload upload = service.upload(CsvFile.of("steps.csv", "step,account,amount", "1,A,10", "30,A,20"));
        String mapping = service.wrongRequest()
                .contentType(ContentType.JSON)
                .body("{\"upload_id\": \"" + upload.id() + "\", \"temporal_scale\": " + sent
                        + ", \"mapping_config\": {\"step\": \"step\", \"account\": \"account\"}}")
                .post("/data/mapping/confirm")
                .then()
                .statusCode(200)
                .extract()
                .path("mapping_id");

        ScanStatus scan = service.complete(RunRequest.of(service.policy(TWICE_IN_TWO_DAYS), upload.id(), mapping));

        assertThat(scan.text("temporal_scale")).isEqualTo(scale);
        assertThat(scan.violations()).as("29 steps apart").isEqualTo(scale.equals("hourly") ? 1 : 0);
    }

    @Test
    void everyColumnThatIsNotThereAndEveryQuestionThatIsOpenIsNamed() {
        Upload upload = service().upload(AMBIGUOUS);

        Failure failure = refused(Map.of(
                "upload_id",
                upload.id(),
                "mapping_config",
                Map.of("amount", "Amuont", "type", "Kind", "timestamp", "Date")));

        assertThat(failure.pointers())
                .containsExactlyInAnyOrder("/mapping_config/amount", "/mapping_config/type", "/clarification_answers");
        assertThat(failure.message()).isNotBlank();
        assertThat(failure.problems().toString()).contains("\"Amuont\"", "\"Amount\"", "\"Kind\"");
    }

    @Test
    void everyFieldThatMakesNoSenseIsNamed() {
        Failure failure = refused(Map.of(
                "upload_id",
                7,
                "mapping_config",
                Map.of("amount", 3),
                "temporal_scale",
                "yearly",
                "time_zone",
                "Europe/Londinium",
                "clarification_answers",
                "yes"));

        assertThat(failure.pointers())
                .containsExactlyInAnyOrder(
                        "/upload_id",
                        "/mapping_config/amount",
                        "/temporal_scale",
                        "/time_zone",
                        "/clarification_answers");
    }

    @Test
    void everyMissingFieldIsNamed() {
        assertThat(refused(Map.of()).pointers()).containsExactlyInAnyOrder("/upload_id", "/mapping_config");
    }

    private Failure refused(Map<String, ?> mapping) {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(mapping)
                .post("/data/mapping/confirm"));
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        return failure;
    }
}
