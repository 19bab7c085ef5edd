package io.compliancescan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.generator.AnswerKey;
import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.generator.PatternKind;
import io.compliancescan.generator.PlantedPattern;
import io.compliancescan.generator.TransactionGenerator;
import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TableReader;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack against files with planted patterns and their answer key, from bytes to findings. */
class GeneratedFileTest {

    private static final Map<String, String> HEADINGS = Map.of(
            "oldbalanceOrg", "old_balance",
            "newbalanceOrig", "new_balance",
            "oldbalanceDest", "recipient_old_balance",
            "newbalanceDest", "recipient_new_balance");

    private static AnswerKey key;
    private static Table table;

    @BeforeAll
    static void generateAndRead() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        key = new TransactionGenerator(GeneratorSettings.of(20_000, 7)).writeTo(file);
        byte[] bytes = file.toByteArray();
        TableProfile profile = Profiler.profile(() -> new ByteArrayInputStream(bytes));
        Set<FieldUse> uses = Packs.find("aml").orElseThrow().rules().stream()
                .flatMap(rule -> rule.check().uses())
                .collect(Collectors.toSet());
        table = TableReader.read(
                new ByteArrayInputStream(bytes),
                profile,
                uses.stream().map(GeneratedFileTest::reading).toList());
    }

    @Test
    void everyPlantedStructuringBurstIsFoundAndNothingElse() {
        List<PlantedPattern> planted = key.of(PatternKind.STRUCTURING);
        List<Finding> found = found("STRUCTURING_PATTERN");

        assertThat(planted).hasSizeGreaterThan(10).anyMatch(PlantedPattern::acrossMidnight);
        assertThat(found.stream().map(GeneratedFileTest::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        planted.stream().map(PlantedPattern::rows).toList());
    }

    @Test
    void aFixedGridMissesBurstsAcrossMidnight() {
        List<PlantedPattern> across = key.of(PatternKind.STRUCTURING).stream()
                .filter(PlantedPattern::acrossMidnight)
                .toList();
        WindowCheck rolling = (WindowCheck) rule("STRUCTURING_PATTERN").check();
        Check tumbling = new WindowCheck(
                rolling.population(),
                rolling.measure(),
                rolling.limit(),
                new Window(rolling.window().length(), WindowMode.TUMBLING));
        List<String> accounts = found(tumbling).stream().map(Finding::account).toList();

        assertThat(across).isNotEmpty().noneMatch(burst -> accounts.contains(burst.account()));
    }

    @Test
    void everyPlantedAwakeningIsFound() {
        List<List<Long>> awakenings = key.of(PatternKind.DORMANT_ACCOUNT).stream()
                .map(pattern -> pattern.rows().subList(1, 2))
                .toList();

        assertThat(awakenings).isNotEmpty();
        assertThat(found("DORMANT_ACCOUNT_REACTIVATION").stream().map(GeneratedFileTest::evidence))
                .containsExactlyInAnyOrderElementsOf(awakenings);
    }

    @Test
    void everyPlantedRoundPatternIsFoundAndNothingElse() {
        List<PlantedPattern> planted = key.of(PatternKind.ROUND_AMOUNTS);

        assertThat(planted).isNotEmpty();
        assertThat(found("ROUND_AMOUNT_PATTERN").stream().map(GeneratedFileTest::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        planted.stream().map(PlantedPattern::rows).toList());
    }

    @Test
    void everyPlantedDrainingIsFoundAndNothingElse() {
        List<PlantedPattern> planted = key.of(PatternKind.DRAINED_ACCOUNT);

        assertThat(planted).isNotEmpty();
        assertThat(found("ACCOUNT_DRAINED").stream().map(GeneratedFileTest::evidence))
                .containsExactlyInAnyOrderElementsOf(
                        planted.stream().map(PlantedPattern::rows).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCOUNT_DRAINED", "MANY_TO_ONE", "ONE_TO_MANY", "JUST_BELOW_THRESHOLD", "RAPID_IN_OUT"})
    void ordinaryLifeIsMostlyLeftAlone(String rule) {
        assertThat(found(rule)).hasSizeLessThan(table.size() / 100);
    }

    @Test
    void theBalancesOfAnHonestBankAddUpAndEveryCellCanBeRead() {
        for (Rule rule : Packs.find("aml").orElseThrow().rules()) {
            RuleOutcome outcome = rule.check().evaluate(table, TemporalScale.HOURLY);
            assertThat(outcome.judged() + outcome.unjudged()).isEqualTo(table.size());
        }
        assertThat(found("BALANCE_MISMATCH")).isEmpty();
        assertThat(rule("CTR_THRESHOLD")
                        .check()
                        .evaluate(table, TemporalScale.HOURLY)
                        .unjudged())
                .isZero();
    }

    private static ColumnReading reading(FieldUse use) {
        String heading = HEADINGS.getOrDefault(use.field(), use.field());
        return new ColumnReading(
                use,
                heading,
                NumberNotation.DECIMAL_POINT,
                new ColumnReading.TimeReading(TimeNotation.ISO, ZoneOffset.UTC, TemporalScale.HOURLY));
    }

    private static Rule rule(String id) {
        return Packs.find("aml").orElseThrow().rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> found(String id) {
        return found(rule(id).check());
    }

    private static List<Finding> found(Check check) {
        List<Finding> found = new ArrayList<>();
        check.evaluate(table, TemporalScale.HOURLY).findings().forEach(found::add);
        return found;
    }

    private static List<Long> evidence(Finding finding) {
        return finding.records().stream().asLongStream().boxed().toList();
    }
}
