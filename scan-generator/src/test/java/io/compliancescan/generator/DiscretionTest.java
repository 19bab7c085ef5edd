package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiscretionTest {

    private static final int ACCOUNT = 3;
    private static final int NOON = Period.DAY / 2;

    private final Discretion discretion = new Discretion(10);

    @Test
    void anAmountThatSaysNothingIsLeftAlone() {
        assertThat(tempered(NOON, 9_100_00)).isEqualTo(9_100_00);
        assertThat(tempered(NOON, 4_000_00)).isEqualTo(4_000_00);
        assertThat(tempered(NOON, 250_000_17)).isEqualTo(250_000_17);
    }

    @Test
    void aSecondAmountJustBelowTheThresholdOnOneDayIsHalved() {
        discretion.remember(ACCOUNT, NOON, 8_000_00);

        assertThat(tempered(NOON + Period.DAY - 1, 10_000_00)).isEqualTo(5_000_00 + 5);
        assertThat(tempered(NOON + Period.DAY, 9_500_00)).isEqualTo(9_500_00);
        assertThat(discretion.temper(ACCOUNT + 1, NOON, 9_500_00)).isEqualTo(9_500_00);
    }

    @Test
    void aSecondRoundAmountInAMonthGetsSomeCents() {
        discretion.remember(ACCOUNT, NOON, 2_000_00);

        assertThat(tempered(NOON + 30 * Period.DAY - 1, 6_000_00)).isEqualTo(6_000_05);
        assertThat(tempered(NOON + 30 * Period.DAY, 6_000_00)).isEqualTo(6_000_00);
    }

    @Test
    void afterNinetyDaysOfSilenceNothingNotableHappens() {
        discretion.remember(ACCOUNT, NOON, 12_34);

        assertThat(tempered(NOON + 90 * Period.DAY - 1, 5_001_00)).isEqualTo(5_001_00);
        assertThat(tempered(NOON + 90 * Period.DAY, 5_001_00)).isEqualTo(2_500_50);
        assertThat(tempered(NOON + 90 * Period.DAY, 80_000_00)).isEqualTo(2_500_00);
        assertThat(tempered(NOON + 90 * Period.DAY, 4_999_99)).isEqualTo(4_999_99);
    }

    @Test
    void subjectsKeepALowProfileUntilTheyAreDismissed() {
        assertThat(discretion.engage(ACCOUNT, NOON)).isTrue();

        assertThat(tempered(NOON, 9_000_00)).isEqualTo(4_500_00);
        assertThat(tempered(NOON, 3_000_00)).isEqualTo(3_000_05);

        discretion.dismissSubjects();

        assertThat(tempered(NOON, 9_000_00)).isEqualTo(9_000_00);
    }

    @Test
    void anAccountBearsOnePatternAtATimeAndNoneAfterARoundAmount() {
        discretion.remember(ACCOUNT, NOON, 7_000_00);

        assertThat(discretion.engage(ACCOUNT, NOON + 30 * Period.DAY - 1)).isFalse();
        assertThat(discretion.engage(ACCOUNT, NOON + 30 * Period.DAY)).isTrue();
        assertThat(discretion.engage(ACCOUNT, NOON + 30 * Period.DAY)).isFalse();
    }

    private long tempered(int second, long amount) {
        return discretion.temper(ACCOUNT, second, amount);
    }
}
