package io.compliancescan.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.condition.Truth;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that a policy can say is left without words: a new kind of condition or check fails here first. */
class EveryKindTest {

    private static final Condition EXISTS = new Exists("amount");

    private static final List<Condition> CONDITIONS = List.of(
            EXISTS,
            AllOf.of(EXISTS),
            AnyOf.of(EXISTS),
            new Not(EXISTS),
            new NumberComparison("amount", Operator.LESS, BigDecimal.TEN),
            new Between("amount", BigDecimal.ONE, BigDecimal.TEN),
            new MultipleOf("amount", BigDecimal.TEN),
            new LinearComparison(List.of(Term.plus("amount"), Term.minus("fee")), Operator.LESS, BigDecimal.ZERO),
            new TextEquality("account", "A", false),
            OneOf.of("account", "A", "B"),
            new Contains("account", "A", false),
            new StartsWith("account", "A", false),
            new Matches("account", "A"),
            new Truth("account", true),
            new FieldEquality("account", "fee", false),
            new TimeComparison("timestamp", Operator.LESS, Instant.EPOCH));

    private static final List<Check> CHECKS = List.of(
            RecordCheck.of(EXISTS),
            new WindowCheck(
                    Population.ofAccounts(),
                    Measure.COUNT,
                    Limit.of(Operator.AT_LEAST, BigDecimal.TEN),
                    Window.rolling(Duration.ofDays(1))),
            new DormancyCheck(Population.ofAccounts(), Duration.ofDays(1), EXISTS, Duration.ZERO),
            new FlowCheck(
                    List.of(Way.of("fee", EXISTS)),
                    List.of(Way.of("account", EXISTS)),
                    "amount",
                    new FlowLimit(BigDecimal.ONE, BigDecimal.TEN),
                    Window.rolling(Duration.ofDays(1))));

    private static final Lines FILE =
            Lines.of("timestamp|account|amount|fee", "2024-01-15T10:30:00Z|A|1|2", "2024-01-16T10:30:00Z|A||");

    @Test
    void everyKindOfConditionIsPutIntoWords() {
        assertThat(kinds(Condition.class))
                .isEqualTo(CONDITIONS.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertThat(CONDITIONS).allSatisfy(condition -> {
            assertThat(Question.inGeneral(condition)).isNotBlank();
            assertThat(Judgement.of(condition, FILE.table()).clause(1).text()).isNotBlank();
        });
    }

    @Test
    void everyKindOfCheckIsPutIntoWords() {
        assertThat(kinds(Check.class))
                .isEqualTo(CHECKS.stream().map(Object::getClass).collect(Collectors.toSet()));
        assertThat(CHECKS)
                .allSatisfy(check -> assertThat(new Explainer(check, FILE, TemporalScale.DAILY, new Shown(0, 1))
                                .nearest("A")
                                .sentences())
                        .isNotEmpty());
    }

    /** The classes that a sealed family ends in. */
    private static Set<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses())
                        .flatMap(member -> kinds(member).stream())
                        .collect(Collectors.toSet())
                : Set.of(family);
    }
}
