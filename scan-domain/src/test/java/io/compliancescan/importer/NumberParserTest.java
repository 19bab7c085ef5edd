package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberParserTest {

    /** What a number with a decimal point is, said in another way than the parser says it. */
    private static final String POINT = "(?:"
            + "(?:[0-9]+|[1-9][0-9]{0,2}(?:(?<mark>[, '])[0-9]{3})(?:\\k<mark>[0-9]{3})*"
            + "|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})(?:\\.[0-9]+)?"
            + "|\\.[0-9]+"
            + "|(?:[0-9]+(?:\\.[0-9]+)?|\\.[0-9]+)[eE][-+]?[0-9]{1,3})";

    private static final String COMMA = "(?:"
            + "(?:[0-9]+|[1-9][0-9]{0,2}(?:(?<mark>[. '])[0-9]{3})(?:\\k<mark>[0-9]{3})*)(?:,[0-9]+)?"
            + "|,[0-9]+)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "0 | 0",
                "-0 | 0",
                "007 | 7",
                "+12.50 | 12.50",
                "-.5 | -0.5",
                "1,234.50 | 1234.50",
                "1,234,567 | 1234567",
                "1,23,456 | 123456",
                "12,34,56,789.50 | 123456789.50",
                "12 345.678 | 12345.678",
                "1'234'567.8 | 1234567.8",
                "1\u00a0234.5 | 1234.5",
                "1\u202f234.5 | 1234.5",
                "1\u2019234.5 | 1234.5",
                "0.123 | 0.123",
                "1.234 | 1.234",
                "1e3 | 1000",
                "1.5E-3 | 0.0015",
                "123456789012345678 | 123456789012345678",
                "9223372036854775807 | 9223372036854775807",
                "-9223372036854775808 | -9223372036854775808",
                "0.0000000000000000000000000001 | 0.0000000000000000000000000001",
                "99,999,999,999,999,999,999.99 | 99999999999999999999.99",
            })
    void readsDecimalPoints(String cell, BigDecimal expected) {
        assertThat(read(NumberNotation.DECIMAL_POINT, cell))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234,50 | 1234.50",
                "1.234,50 | 1234.50",
                "-1.234.567 | -1234567",
                "1.234 | 1234",
                "1 234,5 | 1234.5",
                "0,123 | 0.123",
                ",5 | 0.5",
                "99.999.999.999.999.999.999,99 | 99999999999999999999.99",
            })
    void readsDecimalCommas(String cell, BigDecimal expected) {
        assertThat(read(NumberNotation.DECIMAL_COMMA, cell))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12abc",
                "abc",
                "-",
                "+",
                ".",
                ",",
                "1.",
                "1,",
                "1..2",
                "--1",
                "-1-",
                "- 1",
                "1 -",
                "\u2212\u22121",
                "1,23",
                "1,23,45",
                "123,45,678",
                "1,23,456,789",
                "1,234,56,789",
                "0,12,345",
                "1 23 456",
                "1,2345",
                "1234,567",
                "1,234 567",
                "0,123",
                "01,234",
                "1,,234",
                ",123,456",
                "1 ",
                "1_000",
                "0x10",
                "NaN",
                "Infinity",
                "1e",
                "1e+",
                "1e1000",
                "1,234e2",
                "1e2.5",
                "\u0661\u0662",
                "$",
                "USD",
                "%",
                "()",
                "(5",
                "5)",
                "((5))",
                "(-5)",
                "-(5)",
                "(5)-",
                "$5$",
                "$5 EUR",
                "5%%",
                "-$-5",
                "$ 1,23",
                "usd 5",
                "XYZ 5",
                "USDT 5",
                "USD12abc",
                "12abcUSD",
                "R5",
                "1/2"
            })
    void refusesWhatIsNoNumberWithDecimalPoint(String cell) {
        assertThat(read(NumberNotation.DECIMAL_POINT, cell)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234.5", "0.123", "1.23", "1e3", "1,", "1.234e2", "1234.567"})
    void refusesWhatIsNoNumberWithDecimalComma(String cell) {
        assertThat(read(NumberNotation.DECIMAL_COMMA, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "$1,234.50 | 1234.50 | $",
                "USD 12 | 12 | USD",
                "USD12 | 12 | USD",
                "12.5USD | 12.5 | USD",
                "US$ 7 | 7 | USD",
                "€5 | 5 | EUR",
                "5 € | 5 | EUR",
                "5\u00a0€ | 5 | EUR",
                "5\u202f\u20ac | 5 | EUR",
                "£1'234.50 | 1234.50 | GBP",
                "kr. 100 | 100 | kr",
                "Rs.500 | 500 | Rs",
                "100 Kč | 100 | CZK",
                "99 zł | 99 | PLN",
                "$.5 | 0.5 | $",
                "-$5 | -5 | $",
                "$-5 | -5 | $",
                "+$5 | 5 | $",
                "$ -5.25 | -5.25 | $",
                "EUR 5- | -5 | EUR",
                "5- EUR | -5 | EUR",
                "5 EUR- | -5 | EUR",
                "($5.00) | -5 | $",
                "$(5.00) | -5 | $",
                "(5.00) USD | -5 | USD",
                "( 5 ) | -5 |",
                "(1,200.00) | -1200 |",
                "12.50- | -12.50 |",
                "12.50+ | 12.50 |",
                "\u22125 | -5 |",
                "\u22121\u2009234.5 | -1234.5 |",
                "12.5% | 12.5 | %",
                "12.5 % | 12.5 | %",
                "%12.5 | 12.5 | %",
                "(0.5%) | -0.5 | %",
                "($99,999,999,999,999,999,999.99) | -99999999999999999999.99 | $",
            })
    void readsWhatStandsAroundNumbers(String cell, BigDecimal expected, String unit) {
        char[] text = ("1" + cell + "1").toCharArray();
        NumberParser parser = new NumberParser(NumberNotation.DECIMAL_POINT);
        assertThat(parser.read(text, 1, text.length - 1)).isTrue();
        assertThat(parser.exact()).isEqualByComparingTo(expected);
        assertThat(Units.name(parser.unit())).isEqualTo(unit == null ? "" : unit);
    }

    @Test
    void readsOneUnitAloneAndNumbersWithoutAny() {
        NumberParser parser = new NumberParser(new NumberReading(NumberNotation.DECIMAL_COMMA, Optional.of("EUR")));
        assertThat(reads(parser, "1.234,50 €")).isTrue();
        assertThat(reads(parser, "EUR 5")).isTrue();
        assertThat(reads(parser, "-5")).isTrue();
        assertThat(reads(parser, "5-")).isTrue();
        assertThat(reads(parser, "$5")).isFalse();
        assertThat(reads(parser, "5%")).isFalse();
    }

    @Test
    void refusesNumbersThatAreAbsurdlyLong() {
        assertThat(read(NumberNotation.DECIMAL_POINT, "1".repeat(1_000))).isPresent();
        assertThat(read(NumberNotation.DECIMAL_POINT, "1".repeat(1_001))).isEmpty();
    }

    @Property
    void everyDecimalIsReadAsItIsWritten(@ForAll @Scale(24) BigDecimal number) {
        String text = number.toPlainString();
        assertThat(read(NumberNotation.DECIMAL_POINT, text)).contains(number);
        assertThat(read(NumberNotation.DECIMAL_COMMA, text.replace('.', ','))).contains(number);
    }

    @Property
    void everyIntegerOfAnyLengthIsReadExactly(@ForAll BigInteger number) {
        for (NumberNotation notation : NumberNotation.values()) {
            assertThat(read(notation, number.toString())).contains(new BigDecimal(number));
        }
    }

    @Property
    void groupsOfThreeMakeNoDifference(@ForAll BigInteger number, @ForAll @IntRange(max = 3) int mark) {
        char point = ", '\u00a0".charAt(mark);
        char comma = ". '\u00a0".charAt(mark);
        assertThat(read(NumberNotation.DECIMAL_POINT, grouped(number, point) + ".5"))
                .contains(new BigDecimal(number + ".5"));
        assertThat(read(NumberNotation.DECIMAL_COMMA, grouped(number, comma) + ",5"))
                .contains(new BigDecimal(number + ".5"));
    }

    @Property(tries = 20_000)
    void readsWhatTheGrammarAllowsAndNothingElse(@ForAll("almostNumbers") String text) {
        assertThat(read(NumberNotation.DECIMAL_POINT, text)).as(text).isEqualTo(expected(POINT, text, ","));
        assertThat(read(NumberNotation.DECIMAL_COMMA, text)).as(text).isEqualTo(expected(COMMA, text, "."));
    }

    @Provide
    Arbitrary<String> almostNumbers() {
        Arbitrary<String> parts =
                Arbitraries.of("0", "1", "12", "123", "4567", "890", ".", ",", " ", "'", "-", "+", "e", "(", ")", "$");
        return parts.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join("", list));
    }

    private static Optional<BigDecimal> expected(String number, String text, String groupMark) {
        return Stream.of(
                        "(?<sign>[-+]?)(?<n>#)",
                        "(?<n>#)(?<sign>[-+])",
                        "(?<sign>\\() *(?<n>#) *\\)",
                        "(?<sign>[-+]?)\\$ *(?<n>#)",
                        "\\$ *(?<sign>[-+]?)(?<n>#)",
                        "\\$ *(?<n>#)(?<sign>[-+])",
                        "\\$ *(?<sign>\\() *(?<n>#) *\\)",
                        "(?<sign>\\() *\\$ *(?<n>#) *\\)",
                        "(?<sign>[-+]?)(?<n>#) *\\$",
                        "(?<n>#)(?<sign>[-+]) *\\$",
                        "(?<n>#) *\\$(?<sign>[-+])",
                        "(?<sign>\\() *(?<n>#) *\\) *\\$",
                        "(?<sign>\\() *(?<n>#) *\\$ *\\)")
                .map(form -> Pattern.compile(form.replace("#", number)).matcher(text))
                .filter(Matcher::matches)
                .map(form -> value(form, groupMark))
                .findFirst();
    }

    private static BigDecimal value(Matcher form, String groupMark) {
        String digits = form.group("n").replaceAll("[ ']", "").replace(groupMark, "");
        BigDecimal number = new BigDecimal(digits.replace(',', '.'));
        return form.group("sign").matches("[-(]") ? number.negate() : number;
    }

    private static String grouped(BigInteger number, char mark) {
        String digits = number.abs().toString();
        String groups = digits.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", String.valueOf(mark));
        return (number.signum() < 0 ? "-" : "") + groups;
    }

    private static boolean reads(NumberParser parser, String cell) {
        return parser.read(cell.toCharArray(), 0, cell.length());
    }

    /** Reads the number out of the midst of other characters, so that a parser that looks too far is found out. */
    private static Optional<BigDecimal> read(NumberNotation notation, String cell) {
        char[] text = ("1" + cell + "1").toCharArray();
        NumberParser parser = new NumberParser(notation);
        return parser.read(text, 1, text.length - 1) ? Optional.of(parser.exact()) : Optional.empty();
    }
}
