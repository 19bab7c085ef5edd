package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCharsetTest {

    @ParameterizedTest
    @CsvSource({
        "windows-1250,Dvo\u0159\u00e1k",
        "windows-1251,\u0418\u0432\u0430\u043d\u043e\u0432",
        "windows-1253,\u0391\u03b8\u03ae\u03bd\u03b1",
        "windows-1254,\u015eahin",
        "ISO-8859-2,\u0141\u00f3d\u017a",
        "ISO-8859-15,10 \u20ac",
        "KOI8-R,\u041c\u043e\u0441\u043a\u0432\u0430",
        "IBM850,M\u00fcller",
        "Shift_JIS,\u5c71\u7530",
        "GB18030,\u4e2d\u56fd",
        "Big5,\u53f0\u5317",
        "EUC-KR,\uae40\ucca0\uc218",
        "UTF-16,M\u00fcller",
        "UTF-32,M\u00fcller"
    })
    void filesAreReadInTheCharsetTheyAreSaidToHave(String charset, String name) {
        for (int count = 1; count <= 10; count++) {
            byte[] bytes = ("name,amount\n" + (name + ",1.50\n").repeat(count)).getBytes(Charset.forName(charset));
            TableProfile profile = Profiler.profile(TestFiles.of(bytes), FileCharset.named(charset));
            assertThat(profile.notes()).isEmpty();
            assertThat(profile.sample().get(0)).containsExactly(name, "1.50");
            assertThat(profile.records()).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"IBM037", "ISO-2022-JP", "x-ISO-2022-CN-GB", "none such", "no-such", "", "\u00e4"})
    void charsetsThatCannotBeReadAreNone(String name) {
        assertThat(FileCharset.named(name)).isEmpty();
    }

    @Test
    void aMarkKnowsBetter() {
        byte[] bytes = "\uFEFFname\nM\u00fcller\n".getBytes(StandardCharsets.UTF_8);
        TableProfile profile = Profiler.profile(TestFiles.of(bytes), FileCharset.named("windows-1252"));
        assertThat(profile.sample()).isEqualTo(List.of(List.of("M\u00fcller")));
    }
}
