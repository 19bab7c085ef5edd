package io.compliancescan.launcher.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void eachPauseIsTwiceAsLongAsTheOneBeforeUpToTheLongest() {
        var backOff = new BackOff(Duration.ofMillis(250), Duration.ofSeconds(2));

        assertThat(Stream.generate(backOff::next).limit(6).map(Duration::toMillis))
                .containsExactly(250L, 500L, 1000L, 2000L, 2000L, 2000L);
    }

    @Test
    void whoIsInterruptedDoesNotPause() {
        Thread.currentThread().interrupt();

        assertThat(new BackOff(Duration.ofHours(1), Duration.ofHours(1)).pause())
                .isFalse();

        assertThat(Thread.interrupted()).isTrue();
    }
}
