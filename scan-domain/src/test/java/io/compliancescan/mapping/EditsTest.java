package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

    @ParameterizedTest
    @CsvSource({
        "category, category, 0",
        "category, catergory, 1",
        "amount, amuont, 1",
        "amount, ammount, 1",
        "type, typ, 1",
        "debit, credit, 3",
        "'', abc, 3",
        "ca, abc, 3"
    })
    void lettersAreCountedThatMakeTheDifference(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
    }

    @Property
    void theWayBackIsAsLong(
            @ForAll @AlphaChars @StringLength(max = 8) String one,
            @ForAll @AlphaChars @StringLength(max = 8) String other) {
        assertThat(Edits.between(one, other)).isEqualTo(Edits.between(other, one));
        assertThat(Edits.between(one, other))
                .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        assertThat(Edits.between(one, other) == 0).isEqualTo(one.equals(other));
    }
}
