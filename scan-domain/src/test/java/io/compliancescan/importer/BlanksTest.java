package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BlanksTest {

    @Property
    void areLeftOutAsStringsLeaveThemOut(@ForAll("texts") String text) {
        char[] characters = text.toCharArray();
        int start = Blanks.skip(characters, 0, characters.length);
        int end = Blanks.skipBack(characters, start, characters.length);
        assertThat(new String(characters, start, end - start)).isEqualTo(text.strip());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars(' ', '\t', '\n', '\u0000', '\u001c', '\u00a0', '\u2003', '\u3000', 'a', '\u00e9')
                .ofMaxLength(8);
    }
}
