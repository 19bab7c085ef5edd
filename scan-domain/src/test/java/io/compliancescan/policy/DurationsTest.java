package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.problem.Problems;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    private static final Duration THOUSAND_YEARS = Duration.ofDays(365_250);

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({
        "24h, PT24H",
        "30d, P30D",
        "90m, PT90M",
        "7 d, P7D",
        "PT36H, PT36H",
        "PT0.001S, PT0.001S",
        "24, PT24H",
        "1.5, PT1H30M",
        "0h, PT0S",
        "365250d, P365250D",
        "8766000h, P365250D"
    })
    void lengthsAreWrittenInSeveralWays(String text, Duration expected) {
        assertThat(read(text)).contains(expected);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aNumberCountsHours() {
        assertThat(read(new BigDecimal("24"))).contains(Duration.ofHours(24));
        assertThat(read(new BigDecimal("0.5"))).contains(Duration.ofMinutes(30));
        assertThat(read(8_766_000)).contains(THOUSAND_YEARS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "24x",
                "-1h",
                "-1",
                "-PT1H",
                "365251d",
                "8766001",
                "1e999999999",
                "999999999999999d",
                "PT0.0001S",
                "h",
                "1 h 30 m",
                "PT99999999999999999999H"
            })
    void everythingElseIsNoLength(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(problems.list()).singleElement().satisfies(problem -> assertThat(problem.message())
                .contains("24h"));
    }

    @Test
    void whatIsNeitherTextNorNumberIsNoLength() {
        assertThat(read(true)).isEmpty();
        assertThat(read(new BigDecimal("1e999999999"))).isEmpty();
        assertThat(problems.list()).hasSize(2);
    }

    @Property
    void everyLengthReadsBackTheSame(@ForAll("lengths") Duration length) {
        assertThat(read(Durations.write(length))).contains(length);
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, THOUSAND_YEARS.toMillis()).map(Duration::ofMillis),
                Arbitraries.longs().between(0, THOUSAND_YEARS.toHours()).map(Duration::ofHours),
                Arbitraries.longs().between(0, THOUSAND_YEARS.toDays()).map(Duration::ofDays));
    }

    private Optional<Duration> read(Object value) {
        return Durations.read(Node.root(value, problems));
    }
}
