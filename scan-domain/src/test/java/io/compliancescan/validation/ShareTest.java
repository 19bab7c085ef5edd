package io.compliancescan.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "5, 5, 1",
        "1, 2, 0.5",
        "1, 3, 0.3333333333",
        "2, 3, 0.6666666667",
        "77, 81, 0.950617284",
        "10000000, 10000000, 1"
    })
    void isShownWithTenDecimalsAtMost(long part, long whole, BigDecimal shown) {
        assertThat(new Share(part, whole).decimal()).isEqualByComparingTo(shown);
    }

    @Test
    void hasNoZerosAtItsEnd() {
        assertThat(new Share(1, 4).decimal()).hasToString("0.25");
        assertThat(new Share(3, 3).decimal()).hasToString("1");
    }

    @Test
    void isNeitherAllNorNothingUnlessItIs() {
        long records = 2L * Integer.MAX_VALUE;

        assertThat(new Share(records - 1, records).decimal()).isLessThan(BigDecimal.ONE);
        assertThat(new Share(1, records).decimal()).isPositive();
    }

    @Test
    void thereIsNoneOfNothing() {
        assertThat(Share.of(0, 0)).isEmpty();
        assertThat(Share.of(0, 1)).contains(new Share(0, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "2, 1", "0, 0", "0, -1"})
    void isBetweenNothingAndAll(long part, long whole) {
        assertThatThrownBy(() -> new Share(part, whole)).isInstanceOf(IllegalArgumentException.class);
    }
}
