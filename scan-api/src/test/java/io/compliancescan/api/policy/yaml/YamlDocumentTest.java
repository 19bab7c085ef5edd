package io.compliancescan.api.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.compliancescan.api.error.LocatedProblem;
import io.compliancescan.api.error.LocatedProblemsException;
import io.compliancescan.problem.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "10000, 10000",
        "1000.50, 1000.50",
        "0.1000000000000000055511151231257827, 0.1000000000000000055511151231257827",
        "-3, -3",
        "+3, 3",
        ".5, 0.5",
        "5., 5",
        "1e3, 1E+3",
        "010, 10",
        "0o10, 8",
        "0x1F, 31"
    })
    void numbersAreExactDecimals(String word, BigDecimal number) {
        assertThat(value(word)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "no",
                "on",
                "off",
                "y",
                "N",
                "1_000",
                "2024-01-15",
                "12:30:00",
                "0o8",
                "0b1",
                "1,200.50",
                "tRUE",
                "1e",
                "<<",
                "=",
                "A-1",
                "infinity"
            })
    void whatOnlyOlderYamlTakesForSomethingElseIsText(String word) {
        assertThat(value(word)).isEqualTo(word);
    }

    @Test
    void wordsOfTheCoreSchemaAreWhatTheyMean() {
        assertThat(YamlDocument.read("a: [true, True, FALSE, null, ~, Null, ]\nb:\nc: 'true'\nd: \"5\"\n")
                        .plain())
                .containsEntry("a", Arrays.asList(true, true, false, null, null, null))
                .containsEntry("b", null)
                .containsEntry("c", "true")
                .containsEntry("d", "5");
    }

    @Test
    void textsOverSeveralLinesAreTexts() {
        assertThat(YamlDocument.read("a: |\n  one\n  two\nb: >-\n  one\n  two\n")
                        .plain())
                .isEqualTo(Map.of("a", "one\ntwo\n", "b", "one two"));
    }

    @Test
    void jsonIsYamlToo() {
        assertThat(YamlDocument.read("{\"a\": [1, {\"b\": null}], \"c\": \"ü\\n\"}")
                        .plain())
                .containsEntry("a", List.of(BigDecimal.ONE, Collections.singletonMap("b", null)))
                .containsEntry("c", "ü\n");
    }

    @Test
    void anAliasIsWhatItRefersTo() {
        assertThat(YamlDocument.read("a: &types [WIRE, TRANSFER]\nb: *types\n").plain())
                .containsEntry("b", List.of("WIRE", "TRANSFER"));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 1; 1",
                "'# nothing'; 1; 10",
                "'- a'; 1; 1",
                "'text'; 1; 1",
                "'a: 1§---§b: 2'; 2; 1",
                "'a: 1§b: [1, 2'; 2; 9",
                "'a: b: c'; 1; 5",
                "'a: 1§  b: 2'; 2; 4",
                "'a: \"x'; 1; 6",
                "'a:§\t- b'; 2; 1",
                "'a: *nowhere'; 1; 4",
                "'a: &x [*x]'; 1; 8",
                "'? [a, b]§: c'; 1; 3",
                "'ab: c\u0007d'; 1; 6",
                "'%YAML 3.0§---§a: 1'; 1; 1"
            })
    void whatIsNoMapInYamlIsRefusedWithItsPlace(String text, int line, int column) {
        List<LocatedProblem> problems = refusal(text.replace('§', '\n'));

        assertThat(problems).singleElement().satisfies(located -> {
            assertThat(located.problem().message()).endsWith(".").doesNotContain("\n");
            assertThat(List.of(located.line(), located.column())).isEqualTo(List.of((long) line, (long) column));
        });
    }

    @Test
    void aShortTextThatStandsForAHugeOneIsRefused() {
        String bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
                + IntStream.rangeClosed(1, 30)
                        .mapToObj(level -> "a" + level + ": &a" + level + " ["
                                + String.join(", ", Collections.nCopies(10, "*a" + (level - 1))) + "]\n")
                        .collect(Collectors.joining());

        assertThat(refusal(bomb))
                .singleElement()
                .satisfies(located -> assertThat(located.problem().message()).contains("more than 250000 values"));
    }

    @Test
    void whatIsNestedTooDeepIsRefusedHoweverItIsWritten() {
        String flow = "a: " + "[".repeat(100_000);
        String block = "a:\n" + "- ".repeat(100_000) + "x";
        String aliases = "a0: &a0 [x]\n"
                + IntStream.rangeClosed(1, 10_000)
                        .mapToObj(level -> "a" + level + ": &a" + level + " [*a" + (level - 1) + "]\n")
                        .collect(Collectors.joining());

        for (String text : List.of(flow, block, aliases)) {
            assertThat(refusal(text)).singleElement().satisfies(located -> assertThat(
                            located.problem().message())
                    .contains("nested deeper than 256 levels"));
        }
    }

    @Test
    void twoHundredLevelsAreNotTooDeep() {
        assertThat(YamlDocument.read("a: " + "[".repeat(200) + "]".repeat(200)).plain())
                .containsOnlyKeys("a");
    }

    @Test
    void whatIsOddIsToldAtItsPlaceAndReadingGoesOn() {
        YamlDocument document = YamlDocument.read("""
                name: a
                size: .inf
                text: !!str 5
                object: !!java.net.URL [x]
                list:
                  - {a/b: 1, a/b: 2}
                digits: %s
                name: b
                """.formatted("9".repeat(1_001)));

        assertThat(document.plain()).containsEntry("name", "a");
        assertThat(places(document.problems()))
                .containsExactly(
                        "/size 2:7", "/text 3:7", "/object 4:9", "/list/0/a~1b 6:14", "/digits 7:9", "/name 8:1");
    }

    @Test
    void problemsOfTheDocumentAreLocatedAtTheValueOrWhereItIsMissing() {
        YamlDocument document = YamlDocument.read("""
                rules:
                  - rule_id: A
                    conditions:
                      AND:
                        - {field: amount, operator: '>'}
                  - a~b/c: 1
                """);

        assertThat(places(document.problemsAnd(List.of(
                        problem(""),
                        problem("/name"),
                        problem("/rules"),
                        problem("/rules/0/rule_id"),
                        problem("/rules/0/conditions"),
                        problem("/rules/0/conditions/AND/0/operator"),
                        problem("/rules/0/conditions/AND/0/value"),
                        problem("/rules/1/a~0b~1c"),
                        problem("/rules/7/name")))))
                .containsExactly(
                        " 1:1",
                        "/name 1:1",
                        "/rules 1:1",
                        "/rules/0/rule_id 2:14",
                        "/rules/0/conditions 3:5",
                        "/rules/0/conditions/AND/0/operator 5:37",
                        "/rules/0/conditions/AND/0/value 5:11",
                        "/rules/1/a~0b~1c 6:12",
                        "/rules/7/name 1:1");
    }

    @Test
    void whatAnAliasBringsIsLocatedWhereItIsWritten() {
        YamlDocument document = YamlDocument.read("a: &x {b: 1}\nc: *x\n");

        assertThat(places(document.problemsAnd(List.of(problem("/c"), problem("/c/b")))))
                .containsExactly("/c 2:4", "/c/b 1:11");
    }

    @Test
    void aPlaceIsToldOnce() {
        YamlDocument document = YamlDocument.read("a: .nan\n");

        assertThat(document.problemsAnd(List.of(problem("/a"), problem("/b")))).hasSize(2);
    }

    private static Object value(String word) {
        return YamlDocument.read("a: " + word + "\n").plain().get("a");
    }

    private static List<LocatedProblem> refusal(String text) {
        return catchThrowableOfType(LocatedProblemsException.class, () -> YamlDocument.read(text))
                .problems();
    }

    private static Problem problem(String pointer) {
        return new Problem(pointer, pointer + " is wrong.");
    }

    private static List<String> places(List<LocatedProblem> problems) {
        return problems.stream()
                .map(located -> located.problem().pointer() + " " + located.line() + ":" + located.column())
                .toList();
    }
}
