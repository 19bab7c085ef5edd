package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiter(char delimiter) {
        String text = "a,b;c\n1,2;3\n".replace(';', ',').replace(',', delimiter);
        TableProfile profile = Profiler.profile(TestFiles.of(text));
        assertThat(profile.dialect().delimiter()).isEqualTo(delimiter);
        assertThat(profile.headings()).containsExactly("a", "b", "c");
    }

    @Test
    void decimalCommasAreNoDelimiters() {
        assertThat(delimiter("name;amount;fee\nx;1,50;2,00\ny;3,25;0,10\n")).isEqualTo(';');
    }

    @Test
    void delimitersInQuotesDoNotCount() {
        assertThat(delimiter("a|b\n\"1;2;3\"|4\n\"5;6;7\"|8\n")).isEqualTo('|');
        assertThat(delimiter("\"a\";\"b, c\"\n\"1\";\"2\"\n")).isEqualTo(';');
    }

    @Test
    void aHeadingWithAnotherDelimiterInItDoesNotMislead() {
        assertThat(delimiter("name, full;amount\nx;1\ny;2\n")).isEqualTo(';');
        assertThat(delimiter("name, full;amount\n\"x\";1\n\"y\";2\n")).isEqualTo(';');
    }

    @Test
    void aFileOfOneColumnHasNoDelimiterToFind() {
        TableProfile profile = Profiler.profile(TestFiles.of("note\nx; y\nz\n"));
        assertThat(profile.headings()).containsExactly("note");
        assertThat(profile.records()).isEqualTo(2);
    }

    @Test
    void theDelimiterIsFoundWhenTheFileGoesOnBeyondItsHead() {
        String text = "a;b\n" + ("1,5;\"" + "x".repeat(5_000) + "\"\n").repeat(40);
        assertThat(delimiter(text)).isEqualTo(';');
    }

    @Test
    void aByteOrderMarkNamesTheCharsetAndIsNotRead() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            TableProfile profile =
                    Profiler.profile(TestFiles.of("\uFEFFname;x\n\u00e9\u20ac\ud83d\ude0e;1\n", charset));
            assertThat(profile.dialect()).isEqualTo(new Dialect(charset, ';'));
            assertThat(profile.headings()).containsExactly("name", "x");
            assertThat(profile.sample()).containsExactly(List.of("\u00e9\u20ac\ud83d\ude0e", "1"));
        }
    }

    @Test
    void aByteOrderMarkBeforeAQuoteIsNotRead() {
        assertThat(Profiler.profile(TestFiles.of("\uFEFF\"a\",\"b\"\n1,2\n")).headings())
                .containsExactly("a", "b");
    }

    @Property(tries = 50)
    void oneByteAnywhereInTheFileDecidesTheCharset(@ForAll @IntRange(max = 40_000) int before) {
        String text = "a,b\n" + "x,1\n".repeat(before) + "\u20ac\u00e9,2\n" + "y,3\n".repeat(10);
        TableProfile utf8 = Profiler.profile(TestFiles.of(text, StandardCharsets.UTF_8));
        TableProfile windows = Profiler.profile(TestFiles.of(text, WINDOWS));
        assertThat(utf8.dialect().charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(windows.dialect().charset()).isEqualTo(WINDOWS);
        assertThat(windows.columns()).isEqualTo(utf8.columns());
        assertThat(windows.records()).isEqualTo(before + 11);
    }

    private static char delimiter(String text) {
        return Profiler.profile(TestFiles.of(text)).dialect().delimiter();
    }
}
