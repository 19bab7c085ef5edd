package io.compliancescan.api.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.compliancescan.mapping.FieldColumns;
import io.compliancescan.mapping.MappingDraft.Answer;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import io.compliancescan.table.TemporalScale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmMappingRequestTest {

    private static final String UPLOAD = "123e4567-e89b-12d3-a456-426614174000";

    @Test
    void columnsKeepTheirOrderAndTheRestHasDefaults() throws IOException {
        ConfirmMappingRequest request = read("""
                {"upload_id": "%s", "mapping_config": {"timestamp": "Date", "account": "Account ID"}}""".formatted(UPLOAD));

        assertThat(request.mapping().draft().columns().fields().keySet()).containsExactly("timestamp", "account");
        assertThat(request.mapping().draft().answers()).isEmpty();
        assertThat(request.mapping().scale()).isEqualTo(TemporalScale.HOURLY);
        assertThat(request.mapping().zone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void zoneAndAnswersAreTaken() throws IOException {
        ConfirmMappingRequest request = read("""
                {"upload_id": "%s", "mapping_config": {"account": "a"}, "time_zone": "Europe/London",
                 "clarification_answers": [{"question_id": "date_order:Date", "answer": "day_first"}]}""".formatted(UPLOAD));

        assertThat(request.mapping().zone()).isEqualTo(ZoneId.of("Europe/London"));
        assertThat(request.mapping().draft().answers()).containsExactly(new Answer("date_order:Date", "day_first"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "\"daily\",DAILY",
                "\"Monthly\",MONTHLY",
                "1.0,HOURLY",
                "24,DAILY",
                "24.00,DAILY",
                "168.0,WEEKLY",
                "720.0,MONTHLY"
            })
    void scalesComeByNameOrInHours(String given, TemporalScale expected) throws IOException {
        ConfirmMappingRequest request = read("""
                {"upload_id": "%s", "mapping_config": {"account": "a"}, "temporal_scale": %s}""".formatted(UPLOAD, given));

        assertThat(request.mapping().scale()).isEqualTo(expected);
    }

    @Test
    void aFieldMayBeInTwoColumns() throws IOException {
        ConfirmMappingRequest request = read("""
                {"upload_id": "%s", "mapping_config": {"timestamp": {"date": "Day", "time": "Clock"},
                 "amount": {"credit": "In", "debit": "Out"}}}""".formatted(UPLOAD));
        assertThat(request.mapping().draft().columns().fields().values())
                .containsExactly(
                        new FieldColumns.DateAndTime("Day", "Clock"), new FieldColumns.DebitAndCredit("Out", "In"));
    }

    @Test
    void twoColumnsThatDoNotBelongTogetherAreWrong() {
        assertThatThrownBy(() -> read("""
                {"upload_id": "%s", "mapping_config": {"timestamp": {"date": "Day", "time": "Day"},
                 "amount": {"debit": "Out"}}}""".formatted(UPLOAD)))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/mapping_config/timestamp", "/mapping_config/amount"));
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertThatThrownBy(() -> read("""
                {"mapping_config": {"account": 5}, "temporal_scale": 12, "time_zone": "Mars/Olympus",
                 "clarification_answers": [{"question_id": "x"}]}"""))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactly(
                                "/upload_id",
                                "/mapping_config/account",
                                "/clarification_answers/0",
                                "/temporal_scale",
                                "/time_zone"));
    }

    private static ConfirmMappingRequest read(String json) throws IOException {
        return ConfirmMappingRequest.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
