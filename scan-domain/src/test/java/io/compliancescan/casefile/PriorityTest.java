package io.compliancescan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.rule.Severity;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    @ParameterizedTest
    @CsvSource({
        "CRITICAL, 1, 28050.50, 36.45",
        "HIGH, 3, 1000, 29.00",
        "MEDIUM, 20, 1, 50.00",
        "MEDIUM, 21, 0.5, 50.00",
        "LOW, 1, -1000, 2.00",
        "LOW, 1, 0, 2.00",
        "LOW, 1, 999.99, 5.00",
        "LOW, 1, 1E+400, 402.00",
        "LOW, 1, 2E+400, 402.30"
    })
    void urgentIsWhatIsBadOftenAndMuch(Severity severity, long violations, BigDecimal amount, String priority) {
        assertThat(Priority.of(severity, violations, amount).value()).isEqualTo(priority);
    }
}
