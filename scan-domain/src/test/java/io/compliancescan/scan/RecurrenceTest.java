package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {

    @ParameterizedTest
    @CsvSource({"1, 0, 0, 0", "0 1 1, 1, 2, 0", "1 0 1, 0, 2, 1", "0 2 0 0 3 0 1 0, 1, 6, 2", "1 1 0, 0, 1, 0"})
    void itSaysWhenItWasSeenAndHowOftenItCameBack(String counts, long first, long last, int reopened) {
        Recurrence recurrence = of(counts);

        assertThat(recurrence.firstSeen()).contains(Instant.EPOCH.plusSeconds(first));
        assertThat(recurrence.lastSeen()).contains(Instant.EPOCH.plusSeconds(last));
        assertThat(recurrence.timesReopened()).isEqualTo(reopened);
    }

    @Test
    void whatWasNeverSeenWasNotReopened() {
        assertThat(of("0 0").firstSeen()).isEmpty();
        assertThat(of("0 0").lastSeen()).isEmpty();
        assertThat(of("0 0").timesReopened()).isZero();
    }

    /** Of how many violations each scan has; the first was asked for at second 0, and so on. */
    private static Recurrence of(String counts) {
        long[] all = Arrays.stream(counts.split(" ")).mapToLong(Long::parseLong).toArray();
        return new Recurrence(IntStream.range(0, all.length)
                .mapToObj(number ->
                        new Recurrence.InScan(SampleScan.id(number), Instant.EPOCH.plusSeconds(number), all[number]))
                .toList());
    }
}
