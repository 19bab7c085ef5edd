package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.generator.GeneratedFile.Row;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnswerKeyTest {

    private static final GeneratedFile FILE = GeneratedFile.of(GeneratorSettings.of(20_000, 7));

    @Property(tries = 150)
    void theKeyIsTheWholeTruthAndNothingElse(@ForAll("settings") GeneratorSettings settings) {
        GeneratedFile file = GeneratedFile.of(settings);
        Detector detector = new Detector(file.rows());

        for (PatternKind kind : PatternKind.values()) {
            assertThat(detector.find(kind)).as("%s", kind).isEqualTo(rowsByAccount(file.key(), kind));
        }
    }

    @Test
    void everyEntryAgreesWithTheRowsItNames() {
        for (PlantedPattern planted : FILE.key().patterns()) {
            List<Row> rows = planted.rows().stream().map(FILE::row).toList();

            assertThat(planted.rows()).isSorted().doesNotHaveDuplicates();
            assertThat(rows).extracting(Row::account).containsOnly(planted.account());
            assertThat(planted.first()).isEqualTo(rows.get(0).time());
            assertThat(planted.last()).isEqualTo(rows.get(rows.size() - 1).time());
        }
    }

    @Test
    void aBurstIsThreeToSixAmountsJustBelowTenThousandInLessThanADay() {
        assertThat(FILE.key().of(PatternKind.STRUCTURING)).isNotEmpty().allSatisfy(burst -> {
            assertThat(burst.rows()).hasSizeBetween(3, 6);
            assertThat(Duration.between(burst.first(), burst.last())).isLessThan(Duration.ofHours(24));
            assertThat(burst.rows())
                    .allSatisfy(row -> assertThat(FILE.row(row).amount()).isBetween(8_000_00L, 9_999_99L));
        });
    }

    @Property(tries = 150)
    void exactlyHalfOfTheBurstsCrossMidnightAndADailyGridMissesEveryOneOfThem(
            @ForAll("settings") GeneratorSettings settings) {
        GeneratedFile file = GeneratedFile.of(settings.withDaysLater(0));
        List<PlantedPattern> bursts = file.key().of(PatternKind.STRUCTURING);

        assertThat(bursts.stream().filter(PlantedPattern::acrossMidnight)).hasSize(bursts.size() / 2);
        assertThat(bursts)
                .allSatisfy(burst -> assertThat(mostOnOneDay(file, burst) >= 3).isEqualTo(!burst.acrossMidnight()));
    }

    @Test
    void aDormantAccountIsSilentForNinetyDaysAndNobodyPaysItEither() {
        assertThat(FILE.key().of(PatternKind.DORMANT_ACCOUNT)).isNotEmpty().allSatisfy(dormant -> {
            assertThat(dormant.rows()).hasSize(2);
            assertThat(Duration.between(dormant.first(), dormant.last())).isGreaterThanOrEqualTo(Duration.ofDays(90));
            assertThat(FILE.row(dormant.rows().get(1)).amount()).isGreaterThan(5_000_00);
            assertThat(FILE.rows()).extracting(Row::recipient).doesNotContain(dormant.account());
        });
    }

    @Test
    void aShortFeedHasEveryPatternButTheDormantAccounts() {
        AnswerKey key =
                GeneratedFile.of(GeneratorSettings.of(2_000, 3).withDays(91)).key();

        assertThat(kinds(key))
                .containsExactlyInAnyOrder(
                        PatternKind.STRUCTURING, PatternKind.ROUND_AMOUNTS, PatternKind.DRAINED_ACCOUNT);
    }

    @Test
    void evenAThousandRowsHaveTwoOfEachKind() {
        AnswerKey key = GeneratedFile.of(GeneratorSettings.of(1_000, 3)).key();

        assertThat(PatternKind.values())
                .allSatisfy(kind -> assertThat(key.of(kind)).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void patternsGrowWithTheFileAndWithTheShareAskedFor() {
        GeneratorSettings settings = GeneratorSettings.of(20_000, 7);

        int usual = FILE.key().patterns().size();
        int twice = GeneratedFile.of(settings.withPlantedShare(0.02))
                .key()
                .patterns()
                .size();
        int none =
                GeneratedFile.of(settings.withPlantedShare(0)).key().patterns().size();

        assertThat(usual).isEqualTo(9 * 6);
        assertThat(twice).isEqualTo(18 * 6);
        assertThat(none).isZero();
    }

    @Test
    void theKeyIsWrittenAsCsv() throws IOException {
        PlantedPattern burst = new PlantedPattern(
                PatternKind.STRUCTURING,
                "C000000001",
                List.of(4L, 9L, 12L),
                Instant.parse("2024-01-15T22:30:00Z"),
                Instant.parse("2024-01-16T01:00:05Z"));
        StringWriter text = new StringWriter();

        new AnswerKey(List.of(burst)).writeTo(text);

        assertThat(text)
                .hasToString("pattern,account,rows,first_timestamp,last_timestamp,across_midnight\n"
                        + "STRUCTURING,C000000001,4 9 12,2024-01-15T22:30:00Z,2024-01-16T01:00:05Z,true\n");
    }

    @Provide
    Arbitrary<GeneratorSettings> settings() {
        return SettingsArbitrary.any();
    }

    private static Map<String, Set<Long>> rowsByAccount(AnswerKey key, PatternKind kind) {
        Map<String, Set<Long>> rows = new TreeMap<>();
        key.of(kind).forEach(planted -> rows.computeIfAbsent(planted.account(), account -> new TreeSet<>())
                .addAll(planted.rows()));
        return rows;
    }

    private static Set<PatternKind> kinds(AnswerKey key) {
        return key.patterns().stream().map(PlantedPattern::kind).collect(Collectors.toSet());
    }

    private static long mostOnOneDay(GeneratedFile file, PlantedPattern burst) {
        Map<LocalDate, Long> perDay = burst.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> LocalDate.ofInstant(file.row(row).time(), ZoneOffset.UTC), Collectors.counting()));
        return perDay.values().stream().mapToLong(Long::longValue).max().orElseThrow();
    }
}
