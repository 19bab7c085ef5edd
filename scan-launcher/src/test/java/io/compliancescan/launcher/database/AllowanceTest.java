package io.compliancescan.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private final Allowance twiceInTenMinutes = new Allowance(2, Duration.ofMinutes(10));

    @Test
    void whatWasDoneLongAgoDoesNotCount() {
        assertThat(useAtMinute(0)).isTrue();
        assertThat(useAtMinute(9)).isTrue();
        assertThat(useAtMinute(9)).isFalse();
        assertThat(useAtMinute(10)).isTrue();
        assertThat(useAtMinute(18)).isFalse();
        assertThat(useAtMinute(19)).isTrue();
    }

    private boolean useAtMinute(int minute) {
        return twiceInTenMinutes.use(Duration.ofMinutes(minute));
    }
}
