package io.compliancescan.api.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import io.compliancescan.validation.LabelColumn;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateRequestTest {

    private static final String ID = "550e8400-e29b-41d4-a716-446655440000";

    @Test
    void aScanAndAColumnAreEnough() throws IOException {
        ValidateRequest request = read("""
                {"scan_id": "%s", "label_column": "isFraud"}""".formatted(ID));

        assertThat(request.scan()).hasToString(ID);
        assertThat(request.column()).isEqualTo(new LabelColumn("isFraud", List.of()));
    }

    @Test
    void whatOlderClientsSendIsTaken() throws IOException {
        ValidateRequest request = read("""
                {"scan_id": "%s", "dataset": "paysim", "label_column": "isFraud", "positive_values": null}""".formatted(ID));

        assertThat(request.column()).isEqualTo(new LabelColumn("isFraud", List.of()));
    }

    @Test
    void labelsMayBeTextsNumbersAndTruthValues() throws IOException {
        ValidateRequest request = read(positive("""
                [" smurfing ", 1, 1.0, true]"""));

        assertThat(request.column().positive()).containsExactly("smurfing", "1", "1.0", "true");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]              | /positive_values",
                "\"yes\"         | /positive_values",
                "1               | /positive_values",
                "[\"a\", \" \"]  | /positive_values/1",
                "[null]          | /positive_values/0",
                "[[\"a\"]]       | /positive_values/0",
                "[{}]            | /positive_values/0"
            })
    void whatIsNoListOfLabelsIsRefused(String value, String pointer) {
        assertRefused(positive(value), pointer);
    }

    @Test
    void moreLabelsThanAnybodyNamesAreRefused() throws IOException {
        assertThat(read(positive(labels(100))).column().positive()).hasSize(100);
        assertRefused(positive(labels(101)), "/positive_values");
    }

    @Test
    void everyFieldThatIsMissingOrMalformedIsNamed() {
        assertRefused("{}", "/scan_id", "/label_column");
        assertRefused("""
                {"scan_id": "7", "label_column": 7, "positive_values": "7"}""", "/scan_id", "/label_column", "/positive_values");
    }

    private static String labels(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static String positive(String value) {
        return """
                {"scan_id": "%s", "label_column": "label", "positive_values": %s}""".formatted(ID, value);
    }

    private static void assertRefused(String json, String... pointers) {
        assertThatThrownBy(() -> read(json))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::pointer)
                        .containsExactly(pointers));
    }

    private static ValidateRequest read(String json) throws IOException {
        return ValidateRequest.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
