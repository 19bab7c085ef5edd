package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Upload;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was confirmed for one file, offered for the next of the same feed. */
class RememberedMappingIT extends ServerScenario {

    private static final String DAY_FIRST = "day_first";
    private static final String MONTH_FIRST = "month_first";

    @Test
    void theNextFileOfTheFeedIsOfferedWhatWasConfirmed() {
        confirm("Sent on,Sender,Catergories seen,Sum paid", "Catergories seen", DAY_FIRST);

        Upload next = upload("SENDER,sum_paid, Sent On ,Catergories Seen", "A,5,03/04/2024,wire");

        assertThat(next.suggestedMapping())
                .isEqualTo(Map.of(
                        "timestamp",
                        " Sent On ",
                        "account",
                        "SENDER",
                        "type",
                        "Catergories Seen",
                        "amount",
                        "sum_paid"));
        assertThat(reasons(next).values())
                .containsOnly("Confirmed on " + today() + " for a file with the same headings.");
        assertThat(confidences(next).values()).containsOnly(100);
        assertThat(next.fields()).containsEntry("temporal_scale", "weekly").containsEntry("time_zone", "Europe/London");
        assertThat(next.questions()).singleElement().satisfies(question -> assertThat(question)
                .containsEntry("suggested_answer", DAY_FIRST));
    }

    @Test
    void headingsMayDriftALittle() {
        confirm("Booked,Payer,Category,Sum booked", "Category", DAY_FIRST);

        Upload next = upload("Booked,Remark,Sum booked,Payer,Category", "03/04/2024,x,5,A,wire");
        Upload misspelt = upload("Booked,Payer,Catergory,Sum booked", "03/04/2024,A,wire,5");

        assertThat(next.suggestedMapping()).containsEntry("type", "Category").containsEntry("account", "Payer");
        assertThat(confidences(next)).containsEntry("account", 95);
        assertThat(misspelt.suggestedMapping()).containsEntry("type", "Catergory");
        assertThat(confidences(misspelt)).containsEntry("type", 75);
        assertThat(reasons(misspelt).get("type"))
                .endsWith("for a file with nearly the same headings, where it was called \"Category\".");
    }

    @Test
    void anotherColumnIsNotTakenForTheOneThatWasConfirmed() {
        confirm("Valued,Payer,Purposes,B,C,D,E,F,G,Sum valued", "Purposes", DAY_FIRST);

        Upload next = upload("Valued,Payee,Purposes,B,C,D,E,F,G,Sum valued", "03/04/2024,A,wire,b,c,d,e,f,g,5");

        assertThat(next.suggestedMapping().values()).doesNotContain("Payer");
        assertThat(reasons(next).getOrDefault("account", "")).doesNotContain("Confirmed");
        assertThat(reasons(next).get("type")).startsWith("Confirmed");
    }

    @Test
    void theNewestConfirmationWins() {
        confirm("Cleared,Owner,Purpose,Nature,Sum cleared", "Purpose", DAY_FIRST);
        confirm("Cleared,Owner,Purpose,Nature,Sum cleared", "Nature", MONTH_FIRST);

        Upload next = upload("Cleared,Owner,Purpose,Nature,Sum cleared", "03/04/2024,A,x,y,5");

        assertThat(next.suggestedMapping()).containsEntry("type", "Nature");
        assertThat(next.questions().get(0)).containsEntry("suggested_answer", MONTH_FIRST);
    }

    @Test
    void aFileThatTellsByItselfIsNotAnsweredAgainst() {
        confirm("Settled,Owner,Motive,Sum settled", "Motive", DAY_FIRST);

        Upload next = upload("Settled,Owner,Motive,Sum settled", "03/14/2024,A,x,5");

        assertThat(next.questions()).isEmpty();
    }

    @Test
    void nothingIsAppliedBeforeItIsConfirmed() {
        confirm("Traded,Owner,Reason,Sum traded", "Reason", DAY_FIRST);
        Upload next = upload("Traded,Owner,Reason,Sum traded", "03/04/2024,A,x,5");

        service()
                .wrongRequest()
                .contentType("application/json")
                .body(Map.of("upload_id", next.id(), "mapping_config", next.suggestedMapping()))
                .post("/data/mapping/confirm")
                .then()
                .statusCode(400);
    }

    private void confirm(String header, String type, String order) {
        List<String> headings = List.of(header.split(","));
        String when = headings.get(0);
        String[] cells = headings.stream()
                .map(heading -> heading.equals(when) ? "03/04/2024" : heading.startsWith("Sum") ? "5" : "a")
                .toArray(String[]::new);
        Upload upload = upload(header, String.join(",", cells));
        Map<String, Object> mapping = new HashMap<>();
        mapping.put("upload_id", upload.id());
        mapping.put(
                "mapping_config",
                Map.of(
                        "timestamp",
                        when,
                        "account",
                        headings.get(1),
                        "type",
                        type,
                        "amount",
                        headings.get(headings.size() - 1)));
        mapping.put("temporal_scale", "weekly");
        mapping.put("time_zone", "Europe/London");
        mapping.put("clarification_answers", List.of(Map.of("question_id", "date_order:" + when, "answer", order)));
        service().confirm(mapping);
    }

    private Upload upload(String header, String record) {
        return service().upload(CsvFile.of("feed.csv", header, record));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> reasons(Upload upload) {
        return (Map<String, String>) upload.fields().get("mapping_reasons");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> confidences(Upload upload) {
        return (Map<String, Integer>) upload.fields().get("mapping_confidence");
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(LocalDate.now(ZoneOffset.UTC));
    }
}
