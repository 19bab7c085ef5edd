package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @Test
    void thousandsAreSetApartWhereverTheServerStands() {
        assertThat(Figures.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Figures.count(0)).isEqualTo("0");
    }

    @Test
    void oneThingIsNotInThePlural() {
        assertThat(Figures.count(1, "rule")).isEqualTo("1 rule");
        assertThat(Figures.count(0, "rule")).isEqualTo("0 rules");
        assertThat(Figures.count(1_100, "rule")).isEqualTo("1,100 rules");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000 | 10,000",
                "10000.00 | 10,000",
                "181000.5 | 181,000.50",
                "0.1234567890123456 | 0.1234567890123456",
                "-9000 | -9,000",
                "1E+3 | 1,000",
                "9007199254740993.01 | 9,007,199,254,740,993.01"
            })
    void anAmountIsShownExactly(BigDecimal amount, String shown) {
        assertThat(Figures.amount(amount)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"87.50, 87.5", "100.00, 100", "0.00, 0", "79.99, 79.99"})
    void aScoreHasNoNeedlessZeros(BigDecimal score, String shown) {
        assertThat(Figures.score(score)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, < 1 ms",
        "1, 1 ms",
        "999, 999 ms",
        "1000, 1 s",
        "4210, 4.21 s",
        "59999, 60 s",
        "60000, 1 min 0 s",
        "125000, 2 min 5 s"
    })
    void aLengthOfTimeHasTheUnitThatSuitsIt(long millis, String shown) {
        assertThat(Figures.duration(Duration.ofMillis(millis))).isEqualTo(shown);
    }
}
