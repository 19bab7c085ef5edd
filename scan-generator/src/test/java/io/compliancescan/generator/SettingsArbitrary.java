package io.compliancescan.generator;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Settings of every shape, small enough to be read back in a moment. */
final class SettingsArbitrary {

    private SettingsArbitrary() {}

    static Arbitrary<GeneratorSettings> any() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 4_000),
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers()
                                .between(0, 3_000)
                                .map(LocalDate.of(2020, 2, 28)::plusDays)
                                .withoutEdgeCases(),
                        Arbitraries.integers().between(7, 250),
                        Arbitraries.oneOf(
                                Arbitraries.just(0), Arbitraries.integers().between(1, 300)),
                        Arbitraries.doubles().between(0, 0.1).withoutEdgeCases())
                .as(GeneratorSettings::new);
    }
}
