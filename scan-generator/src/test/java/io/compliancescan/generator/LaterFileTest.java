package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LaterFileTest {

    private static final GeneratorSettings NOW = GeneratorSettings.of(20_000, 5);
    private static final GeneratorSettings A_MONTH_LATER = NOW.withDaysLater(30);

    @Property(tries = 100)
    void whatBothFilesCoverIsTheSameInBoth(@ForAll("settings") GeneratorSettings settings) {
        List<String> now = lines(settings.withDaysLater(0));
        List<String> later = lines(settings.withDaysLater(settings.days() / 3));

        int left = now.indexOf(later.get(0));

        assertThat(left).isPositive();
        assertThat(later.subList(0, now.size() - left)).isEqualTo(now.subList(left, now.size()));
    }

    @Test
    void itBeginsWithThatDay() {
        assertThat(GeneratedFile.of(A_MONTH_LATER).rows().get(0).time())
                .isBetween(Instant.parse("2024-01-31T00:00:00Z"), Instant.parse("2024-01-31T12:00:00Z"));
    }

    @Test
    void someSuspectsHaveLeftSomeAreNewAndMostRemain() {
        Set<String> now = suspects(NOW);
        Set<String> later = suspects(A_MONTH_LATER);

        assertThat(now).anyMatch(suspect -> !later.contains(suspect));
        assertThat(later).anyMatch(suspect -> !now.contains(suspect));
        assertThat(later.stream().filter(now::contains).count()).isGreaterThan(now.size() / 2);
    }

    @Provide
    Arbitrary<GeneratorSettings> settings() {
        return SettingsArbitrary.any().filter(settings -> settings.rows() >= 500);
    }

    private static Set<String> suspects(GeneratorSettings settings) {
        return GeneratedFile.of(settings).key().patterns().stream()
                .map(planted -> planted.kind() + ":" + planted.account())
                .collect(Collectors.toSet());
    }

    /** Without the header. */
    private static List<String> lines(GeneratorSettings settings) {
        return new String(GeneratedFile.of(settings).bytes(), StandardCharsets.US_ASCII)
                .lines()
                .skip(1)
                .toList();
    }
}
