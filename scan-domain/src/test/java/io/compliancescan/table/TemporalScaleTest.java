package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemporalScaleTest {

    @Test
    void clientsSeeThePagesNames() {
        assertThat(Arrays.stream(TemporalScale.values()).map(TemporalScale::wireName))
                .containsExactly("hourly", "daily", "weekly", "monthly");
    }

    @ParameterizedTest
    @EnumSource
    void everyScaleIsFoundByItsNameWhateverItsCase(TemporalScale scale) {
        assertThat(TemporalScale.named(scale.wireName())).contains(scale);
        assertThat(TemporalScale.named(" " + scale.name() + " ")).contains(scale);
    }

    @Test
    void otherNamesAreNone() {
        assertThat(TemporalScale.named("yearly")).isEmpty();
        assertThat(TemporalScale.named("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0", "1.00"})
    void oneHourIsHourlyHoweverItIsWritten(BigDecimal hours) {
        assertThat(TemporalScale.ofHours(hours)).contains(TemporalScale.HOURLY);
    }

    @Test
    void olderClientsSayScalesInHours() {
        assertThat(TemporalScale.ofHours(new BigDecimal("24.0"))).contains(TemporalScale.DAILY);
        assertThat(TemporalScale.ofHours(new BigDecimal("168"))).contains(TemporalScale.WEEKLY);
        assertThat(TemporalScale.ofHours(new BigDecimal("720"))).contains(TemporalScale.MONTHLY);
        assertThat(TemporalScale.ofHours(new BigDecimal("2"))).isEmpty();
        assertThat(TemporalScale.ofHours(new BigDecimal("0.5"))).isEmpty();
    }

    @Test
    void aMonthIsThirtyDays() {
        assertThat(TemporalScale.MONTHLY.step()).isEqualTo(Duration.ofDays(30));
        assertThat(TemporalScale.HOURLY.step()).isEqualTo(Duration.ofHours(1));
    }
}
