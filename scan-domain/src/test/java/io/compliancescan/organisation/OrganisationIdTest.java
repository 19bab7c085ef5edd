package io.compliancescan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationIdTest {

    @Test
    void theDefaultOrganisationIsCalledDefault() {
        assertThat(OrganisationId.DEFAULT).hasToString("default");
    }

    @Test
    void anIdHasUpToSixtyFourCharacters() {
        assertThat(new OrganisationId("a-0".concat("z".repeat(61))).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationId("a".repeat(65)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Default", "a b", "a_b", "ä", "a\n"})
    void otherCharactersAreRefused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationId(value));
    }
}
