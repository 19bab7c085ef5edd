package io.compliancescan.pii;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "EMAIL, jane.doe@example.com, j***@example.com",
        "EMAIL, j@example.com, ***@example.com",
        "EMAIL, 💶@example.com, ***@example.com",
        "EMAIL, 💶x@example.com, 💶***@example.com",
        "SSN, 123-45-6789, ***-**-6789",
        "SSN, 123456789, ***-**-6789",
        "CREDIT_CARD, 4111 1111 1111 1234, ****-****-****-1234",
        "PHONE, (212) 555-0123, ***-***-0123",
        "BANK_ACCOUNT, DE89370400440532013000, D***0",
        "NAME, Janet, J***t",
        "NAME, Jane, ***",
        "NAME, J, ***",
        "NAME, 💶💶💶💶, ***",
        "DATE_OF_BIRTH, 1980-02-29, 1***9",
        "ADDRESS, 1 Main Street, 1***t"
    })
    void noValueIsShownWhole(PiiKind kind, String value, String masked) {
        assertThat(Mask.of(kind, value)).isEqualTo(masked);
    }

    @Property
    void whateverANameIsNoMoreThanItsEndsAreShown(@ForAll @NotEmpty String value) {
        String masked = Mask.of(PiiKind.NAME, value);

        assertThat(masked.codePointCount(0, masked.length())).isIn(3, 5);
        assertThat(masked).contains("***").isNotEqualTo(value);
    }
}
