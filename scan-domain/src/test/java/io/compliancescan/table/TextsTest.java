package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Property
    void textsComeBackAsTheyWent(@ForAll("texts") List<String> given) {
        Texts texts = texts(given);

        assertThat(texts.size()).isEqualTo(given.size());
        for (int number = 0; number < given.size(); number++) {
            assertThat(texts.text(number)).isEqualTo(given.get(number));
            assertThat(equal(texts, number, given.get(number))).isTrue();
        }
    }

    @Property
    void aTextEqualsNoOther(@ForAll("texts") List<String> given, @ForAll("text") String other) {
        Texts texts = texts(given);

        for (int number = 0; number < given.size(); number++) {
            assertThat(equal(texts, number, other)).isEqualTo(given.get(number).equals(other));
        }
    }

    @Test
    void halfASurrogatePairIsKept() {
        assertThat(texts(List.of("a\uD83D", "\uDE00")).text(0)).isEqualTo("a\uD83D");
    }

    @Test
    void textsFillManyBlocksAndOneMayBeLargerThanABlock() {
        String large = "x".repeat(3_000_000);
        String wide = "ж".repeat(700_000);
        Texts texts = texts(List.of("before", large, wide, "after", wide));

        assertThat(texts.text(0)).isEqualTo("before");
        assertThat(texts.text(1)).isEqualTo(large);
        assertThat(texts.text(2)).isEqualTo(wide);
        assertThat(texts.text(3)).isEqualTo("after");
        assertThat(equal(texts, 4, wide)).isTrue();
        assertThat(equal(texts, 4, large)).isFalse();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(40);
    }

    /** Short ones, and such whose length takes one byte just so, or no longer. */
    @Provide
    Arbitrary<String> text() {
        Arbitrary<String> anyLength = Arbitraries.strings().ofMaxLength(140);
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars('a', 'b', 'é').ofMaxLength(3),
                anyLength,
                Arbitraries.strings().withChars('a').ofMinLength(125).ofMaxLength(129));
    }

    private static Texts texts(List<String> given) {
        Texts texts = new Texts();
        for (String text : given) {
            texts.add(("<" + text + ">").toCharArray(), 1, 1 + text.length());
        }
        return texts;
    }

    private static boolean equal(Texts texts, int number, String other) {
        return texts.equal(number, ("<" + other + ">").toCharArray(), 1, 1 + other.length());
    }
}
