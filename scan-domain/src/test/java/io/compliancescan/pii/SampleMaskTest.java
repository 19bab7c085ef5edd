package io.compliancescan.pii;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.Profiler;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleMaskTest {

    private static final SampleMask MASK = SampleMask.of(
            Profiler.profile(() -> new ByteArrayInputStream(
                    "contact,born,amount,Surname\na,b,c,d\n".getBytes(StandardCharsets.UTF_8))),
            LocalDate.of(2026, 1, 1));

    @ParameterizedTest
    @CsvSource({
        "contact, anna@example.com, a***@example.com",
        "contact, ' 4111111111111111 ', ****-****-****-1111",
        "contact, DE89370400440532013000, D***0",
        "born, 1980-02-29, 1***9",
        "Surname, Curie, C***e",
        "amount, anna@example.com, a***@example.com"
    })
    void personalDataIsMasked(String heading, String cell, String shown) {
        assertThat(MASK.shown(heading, cell)).isEqualTo(shown);
        assertThat(MASK.hides(heading, cell)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "contact, 1980-02-29",
        "contact, Curie",
        "contact, C1231006815",
        "contact, 1705314600000",
        "amount, '1,234.50'",
        "contact, ''",
        "born, '  '",
        "contact, write to anna@example.com today"
    })
    void whatIsNoneIsShownAsItIs(String heading, String cell) {
        assertThat(MASK.shown(heading, cell)).isEqualTo(cell);
        assertThat(MASK.hides(heading, cell)).isFalse();
    }

    @Test
    void proseIsNone() {
        assertThat(MASK.hides("contact", "a".repeat(320) + "@example.com")).isFalse();
    }
}
