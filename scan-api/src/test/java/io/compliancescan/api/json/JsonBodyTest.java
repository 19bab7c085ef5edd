package io.compliancescan.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    @Test
    void numbersStayExact() throws IOException {
        assertThat(body("{\"n\": 0.1000000000000000055511151231257827}").document())
                .isEqualTo(Map.of("n", new BigDecimal("0.1000000000000000055511151231257827")));
    }

    @Test
    void nestedValuesBecomePlainOnes() throws IOException {
        Map<String, Object> document =
                body("{\"a\": [1, null, {\"b\": true}], \"c\": \"ü\"}").document();

        assertThat(document)
                .containsEntry("a", Arrays.asList(BigDecimal.ONE, null, Map.of("b", true)))
                .containsEntry("c", "ü");
    }

    @Test
    void everyProblemIsToldAtOnce() throws IOException {
        JsonBody body = body("{\"id\": 5, \"text\": \"  \", \"flag\": \"yes\", \"list\": {}}");
        body.requiredId("id", PolicyId::new);
        body.requiredId("other_id", PolicyId::new);
        body.requiredText("text");
        body.flag("flag");
        body.list("list");

        assertThatThrownBy(body::throwIfInvalid)
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(Problem::pointer)
                        .containsExactly("/id", "/other_id", "/text", "/flag", "/list"));
    }

    @Test
    void whatIsThereIsGiven() throws IOException {
        UUID id = UUID.fromString("550e8400-e29b-41d4-a716-446655440000");
        JsonBody body =
                body("{\"id\": \"" + id + "\", \"text\": \" a \", \"flag\": true, \"list\": [1], \"none\": null}");

        assertThat(body.requiredId("id", PolicyId::new)).contains(new PolicyId(id));
        assertThat(body.optionalText("text")).contains("a");
        assertThat(body.optionalText("none")).isEmpty();
        assertThat(body.optionalId("none", PolicyId::new)).isEmpty();
        assertThat(body.flag("flag")).isTrue();
        assertThat(body.flag("none")).isFalse();
        assertThat(body.list("list")).isEqualTo(List.of(BigDecimal.ONE));
        body.throwIfInvalid();
    }

    @Test
    void brokenJsonIsLocated() {
        assertThatThrownBy(() -> body("{\"a\": 1,\n \"b\": }"))
                .hasMessageMatching("The body is not a JSON object at line 2, column \\d+\\.")
                .asInstanceOf(type(LocatedProblemsException.class))
                .satisfies(e -> assertThat(e.problems()).singleElement().satisfies(located -> {
                    assertThat(located.line()).isEqualTo(2);
                    assertThat(located.column()).isBetween(6L, 8L);
                    assertThat(e).hasMessageContaining("column " + located.column());
                }));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'a': 1, 'b': 2,§'a': 3}; /a; 2",
                "{'list': [{'a/b': null,§§'a/b': 3}]}; /list/0/a~1b; 3",
                "{'a': [1e99999999999]}; /a/0; 1",
                "{'a':§{'b': -1E-99999999999}}; /a/b; 2"
            })
    void whatWouldBePassedOverOrCannotBeHeldIsRefusedAtItsPlace(String text, String pointer, int line) {
        LocatedProblem located = refusal(text.replace('\'', '"').replace('§', '\n'));

        assertThat(located.problem().pointer()).isEqualTo(pointer);
        assertThat(located.problem().message()).startsWith(pointer + " is ").endsWith(".");
        assertThat(located.line()).isEqualTo(line);
    }

    @Test
    void aNumberOfAThousandDigitsIsReadAndNoneOfMore() throws IOException {
        assertThat(body("{\"a\": " + "9".repeat(1_000) + "}").document()).containsKey("a");
        assertThat(refusal("{\"a\": " + "9".repeat(1_001) + "}").problem().pointer())
                .isEqualTo("/a");
    }

    @Test
    void whatIsNestedTooDeepIsRefused() throws IOException {
        assertThat(body("{\"a\": " + "[".repeat(400) + "]".repeat(400) + "}").document())
                .containsKey("a");
        assertThat(refusal("{\"a\": " + "[".repeat(600) + "]".repeat(600) + "}").problem())
                .satisfies(problem -> assertThat(problem.message()).contains("nested deeper than 500 levels"));
        assertThat(refusal("{\"a\": " + "{\"a\": ".repeat(100_000)).problem().pointer())
                .endsWith("/a/a");
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        byte[] latin1 = "{\"a\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> JsonBody.read(new ByteArrayInputStream(latin1)))
                .hasMessageContaining("UTF-8");
    }

    @Test
    void aByteOrderMarkDoesNotCount() throws IOException {
        assertThat(body("\uFEFF{\"a\": true}").document()).isEqualTo(Map.of("a", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "5", "\"text\"", "null", "{} {}", "{\"a\": 1"})
    void whatIsNotOneObjectIsRefused(String text) {
        assertThatThrownBy(() -> body(text))
                .isInstanceOfAny(InvalidInputException.class, LocatedProblemsException.class);
    }

    @Test
    void aBodyThatIsTooLongIsRefusedBeforeItIsParsed() {
        String text = "{\"a\": \"" + "x".repeat(4 * 1024 * 1024) + "\"}";

        assertThatThrownBy(() -> body(text)).hasMessageContaining("longer than");
    }

    private static LocatedProblem refusal(String text) {
        return catchThrowableOfType(LocatedProblemsException.class, () -> body(text))
                .problems()
                .get(0);
    }

    private static JsonBody body(String text) throws IOException {
        return JsonBody.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
