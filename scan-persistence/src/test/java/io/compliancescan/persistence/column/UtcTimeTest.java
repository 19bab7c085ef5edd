package io.compliancescan.persistence.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class UtcTimeTest {

    @Test
    void aTimeIsWrittenInUtcToTheMillisecond() {
        assertThat(UtcTime.write(Instant.parse("2026-03-29T01:30:00.120Z"))).isEqualTo("2026-03-29 01:30:00.120");
        assertThat(UtcTime.write(Instant.parse("2026-03-29T01:30:00.999999999Z")))
                .isEqualTo("2026-03-29 01:30:00.999");
    }

    @Test
    void aTimeThatTheZoneOfTheJvmSkipsIsKept() {
        LocalDateTime skipped = LocalDateTime.parse("2026-09-27T03:00:00");
        assertThat(ZoneId.of("Pacific/Chatham").getRules().getValidOffsets(skipped))
                .isEmpty();

        Instant time = skipped.toInstant(ZoneOffset.UTC);

        assertThat(UtcTime.read(UtcTime.write(time))).isEqualTo(time);
    }

    @Test
    void aTimeIsReadWithAnyNumberOfDecimals() {
        assertThat(UtcTime.read("2026-03-29 01:30:00")).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(UtcTime.read("2026-03-29 01:30:00.001000")).isEqualTo("2026-03-29T01:30:00.001Z");
    }
}
