package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GeneratorSettingsTest {

    private static final GeneratorSettings DEFAULTS = GeneratorSettings.of(10, 1);

    @Test
    void theDefaultsAreAFeedOfFourMonthsOneRecordInAHundredPlanted() {
        assertThat(DEFAULTS).isEqualTo(new GeneratorSettings(10, 1, LocalDate.of(2024, 1, 1), 120, 0, 0.01));
    }

    @Test
    void eachSettingCanBeChangedByItself() {
        LocalDate start = LocalDate.of(2025, 6, 1);

        assertThat(DEFAULTS.withStart(start).withDays(30).withDaysLater(7).withPlantedShare(0.05))
                .isEqualTo(new GeneratorSettings(10, 1, start, 30, 7, 0.05));
    }

    @Test
    void aValueOutOfRangeIsRefusedWithTheRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratorSettings.of(-1, 1))
                .withMessage("rows must be between 0 and 1,000,000,000, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratorSettings.of(1_000_000_001, 1))
                .withMessage("rows must be between 0 and 1,000,000,000, but is 1,000,000,001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withDays(6))
                .withMessage("days must be between 7 and 3,650, but is 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withDaysLater(3_651))
                .withMessage("days later must be between 0 and 3,650, but is 3,651");
    }

    @Test
    void aShareThatIsNoNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withPlantedShare(Double.NaN))
                .withMessage("planted share must be between 0 and 0.1, but is NaN");
    }

    @Test
    void aStartThatCouldNotBeWrittenWithFourDigitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEFAULTS.withStart(LocalDate.of(10_000, 1, 1)))
                .withMessageContaining("year of the start");
    }
}
