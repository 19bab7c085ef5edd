package io.compliancescan.api.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "wait=5|5",
                "wait = 5|5",
                "WAIT=5|5",
                "wait=\"5\"|5",
                "wait=05|5",
                "wait=60|60",
                "wait=61|60",
                "wait=999999999|60",
                "respond-async, wait=5|5",
                "respond-async; wait=7, wait=5; why=impatient|5",
                "note=\"a, wait=7\", wait=5|5",
                "note=\"a \\\" b, wait=7\", wait=5|5",
                "wait=5, wait=7|5"
            })
    void whoeverPrefersToWaitSaysHowLong(String header, long seconds) {
        assertThat(Preferences.of(List.of(header)).patience()).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "respond-async",
                "wait",
                "wait=",
                "wait=0",
                "wait=-1",
                "wait=soon",
                "wait=1.5",
                "wait=5s",
                "wait=9999999999",
                "wait=\u0665",
                "wait=\"5",
                "wait=x, wait=5",
                "waits=5",
                ",,;=,"
            })
    void whatCannotBeUnderstoodIsIgnored(String header) {
        assertThat(Preferences.of(List.of(header)).patience()).isEmpty();
    }

    @Test
    void theHeaderMayHaveSeveralLines() {
        assertThat(Preferences.of(List.of("respond-async", "wait=5")).patience())
                .contains(Duration.ofSeconds(5));
        assertThat(Preferences.of(List.of()).patience()).isEmpty();
    }
}
