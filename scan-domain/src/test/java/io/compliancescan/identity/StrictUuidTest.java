package io.compliancescan.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUuidTest {

    @Property
    void whatAUuidSpellsIsThatUuidInEitherCase(@ForAll long most, @ForAll long least) {
        UUID uuid = new UUID(most, least);

        assertThat(StrictUuid.parse(uuid.toString())).contains(uuid);
        assertThat(StrictUuid.parse(uuid.toString().toUpperCase(Locale.ROOT))).contains(uuid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1-1-1-1-1",
                "abc12345-def6-7890-ghij-klmnopqrstuv",
                "550e8400e29b41d4a716446655440000",
                "550e8400-e29b-41d4-a716-44665544000",
                "550e8400-e29b-41d4-a716-4466554400000",
                " 550e8400-e29b-41d4-a716-446655440000",
                "550e8400-e29b-41d4-a716-446655440000\n",
                "{550e8400-e29b-41d4-a716-446655440000}"
            })
    void everythingElseIsNone(String text) {
        assertThat(StrictUuid.parse(text)).isEmpty();
    }
}
