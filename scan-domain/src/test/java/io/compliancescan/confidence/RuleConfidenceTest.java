package io.compliancescan.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Exists;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleConfidenceTest {

    @Test
    void aRuleThatAsksMoreIsBelievedMore() {
        var both = new AllOf(List.of(new Exists("a"), new Exists("b")));
        var five = new AllOf(List.of(both, new Exists("c"), new Exists("d"), new Exists("e"), new Exists("a")));

        assertThat(confidence(new Exists("a"), Precision.UNKNOWN, "1")).isEqualTo("0.500");
        assertThat(confidence(both, Precision.UNKNOWN, "1")).isEqualTo("0.600");
        assertThat(confidence(five, Precision.UNKNOWN, "1")).isEqualTo("0.800");
    }

    @ParameterizedTest
    @CsvSource({"50, 0.500", "100, 0.500", "200, 0.550", "400, 0.600", "800, 0.650", "1e30, 0.650"})
    void whatExceedsTheThresholdFurtherIsBelievedMore(String measured, String confidence) {
        assertThat(confidence(new Exists("a"), Precision.UNKNOWN, measured)).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.500", "10, 0, 0.750", "0, 10, 0.250", "990, 0, 0.995", "5, 5, 0.500"})
    void whatPeopleFoundWeighsMoreTheMoreTheyFound(long approved, long falsePositives, String confidence) {
        assertThat(confidence(new Exists("a"), new Precision(approved, falsePositives), "1"))
                .isEqualTo(confidence);
    }

    @Test
    void itHasThreeDecimalsFromZeroToOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(new BigDecimal("0.5")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(new BigDecimal("1.001")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Confidence(new BigDecimal("-0.001")));
    }

    private static String confidence(Condition condition, Precision precision, String measured) {
        var rule = new Rule(
                new RuleId("R"),
                "R",
                "",
                "record",
                Optional.empty(),
                Severity.LOW,
                new RecordCheck(condition, Optional.of(new BigDecimal(100))),
                Rule.Source.NONE,
                true);
        var finding = new Finding(
                "A",
                RecordNumbers.of(1),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal(measured)),
                OptionalInt.empty());
        return RuleConfidence.of(rule, precision).of(finding).value().toString();
    }
}
