package io.compliancescan.api.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    @Property(tries = 500)
    void whatIsWrittenReadsBackTheSame(@ForAll("documents") Map<String, Object> document) {
        assertThat(YamlDocument.read(YamlText.write(document)).plain()).isEqualTo(document);
    }

    @Test
    void decimalsKeepTheirDigits() {
        assertThat(YamlText.write(Map.of("a", List.of(new BigDecimal("1000.50"), new BigDecimal("1E+25"), 10000))))
                .isEqualTo("a:\n- 1000.50\n- 1E+25\n- 10000\n");
    }

    @Test
    void textsThatOlderReadersTakeForSomethingElseAreQuoted() {
        assertThat(YamlText.write(Map.of("a", List.of("no", "Y", "1_000", "2024-01-15", "010", "12:30", "true", "5"))))
                .isEqualTo(
                        "a:\n- \"no\"\n- \"Y\"\n- \"1_000\"\n- \"2024-01-15\"\n- \"010\"\n- \"12:30\"\n- \"true\"\n- \"5\"\n");
    }

    @Test
    void wordsAreNotQuoted() {
        assertThat(YamlText.write(Map.of("source", "31 CFR 1010.311", "name", "Large transfer")))
                .contains("source: 31 CFR 1010.311\n")
                .contains("name: Large transfer\n");
    }

    @Test
    void whatIsThereTwiceIsWrittenTwice() {
        List<String> shared = List.of("account");

        assertThat(YamlText.write(new TreeMap<>(Map.of("a", shared, "b", shared))))
                .isEqualTo("a:\n- account\nb:\n- account\n");
    }

    @Provide
    Arbitrary<Map<String, Object>> documents() {
        return maps(values(3));
    }

    private static Arbitrary<Object> values(int levels) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                texts().map(text -> (Object) text),
                numbers().map(number -> (Object) number),
                Arbitraries.of(true, false).map(truth -> (Object) truth));
        if (levels == 0) {
            return scalars;
        }
        Arbitrary<Object> below = values(levels - 1);
        return Arbitraries.oneOf(
                scalars,
                below.list().ofMaxSize(3).map(list -> (Object) list),
                maps(below).map(map -> (Object) map));
    }

    private static Arbitrary<Map<String, Object>> maps(Arbitrary<Object> values) {
        return Arbitraries.maps(texts(), values).ofMaxSize(3);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                " ",
                "~",
                "null",
                "true",
                "No",
                "0x1F",
                "0o7",
                ".inf",
                "1e5",
                "- a",
                "a: b",
                "a #b",
                "#",
                "*a",
                "&a",
                "!a",
                "|",
                ">",
                "%",
                "@",
                "`",
                "'",
                "\"",
                "---",
                "...",
                "? a",
                "[",
                "{",
                ",",
                "a\n",
                "\na",
                " a",
                "a ",
                "a\tb",
                "\r\n",
                "ü",
                "\u2028",
                "\u0085",
                "\u0007",
                "\uD83D\uDE00",
                "C:\\temp",
                "^[a-z]+\\.$",
                "<<",
                "=");
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30).filter(text -> text.chars()
                .noneMatch(unit -> Character.isSurrogate((char) unit)));
        return Arbitraries.oneOf(
                words, any, Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(200));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().ofScale(4),
                Arbitraries.of("0", "0E-10", "1E+25", "-0.00", "1000.50", "1E-64")
                        .map(BigDecimal::new));
    }
}
