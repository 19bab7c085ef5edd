package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundTest {

    @Property
    void comparingUnitsIsComparingDecimals(
            @ForAll long units, @ForAll("values") BigDecimal value, @ForAll @IntRange(max = 18) int scale) {
        int expected = BigDecimal.valueOf(units, scale).compareTo(value);

        assertThat(Integer.signum(Bound.of(value, scale).compareUnits(units))).isEqualTo(expected);
    }

    @Property
    void theUnitsNextToTheBoundAreToldApart(@ForAll("values") BigDecimal value, @ForAll @IntRange(max = 18) int scale) {
        Bound bound = Bound.of(value, scale);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(scale);
        for (int step = -2; step <= 2; step++) {
            long units =
                    value.movePointRight(scale).add(BigDecimal.valueOf(step)).longValue();
            int expected = unit.multiply(BigDecimal.valueOf(units)).compareTo(value);
            assertThat(Integer.signum(bound.compareUnits(units))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 9223372036854775807, 0",
        "9223372036854775807, 9223372036854775806.5, 1",
        "9223372036854775807, 9223372036854775807.5, -1",
        "9223372036854775807, 9223372036854775808, -1",
        "9223372036854775807, 1e40, -1",
        "-9223372036854775808, -9223372036854775808, 0",
        "-9223372036854775808, -9223372036854775807.5, -1",
        "-9223372036854775808, -9223372036854775808.5, 1",
        "-9223372036854775808, -9223372036854775809, 1",
        "-9223372036854775808, -1e40, 1",
        "-1, -0.5, -1",
        "-1, -1.5, 1",
        "0, 0.000001, -1",
        "0, -0.000001, 1"
    })
    void theEdgesOfLongAreDecidedExactly(long units, BigDecimal value, int expected) {
        assertThat(Integer.signum(Bound.of(value, 0).compareUnits(units))).isEqualTo(expected);
    }

    @Property
    void aBoundKnowsItsDecimal(@ForAll("values") BigDecimal value) {
        assertThat(Bound.of(value, 2).value()).isEqualTo(value);
    }

    @Provide
    Arbitrary<BigDecimal> values() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals().ofScale(3),
                Arbitraries.longs().map(BigDecimal::valueOf),
                Arbitraries.bigIntegers().map(digits -> new BigDecimal(digits, 20)),
                Arbitraries.bigIntegers().map(digits -> new BigDecimal(digits, -20)));
    }
}
