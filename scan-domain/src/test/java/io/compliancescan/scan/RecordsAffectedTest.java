package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsAffectedTest {

    private final RecordsAffected affected = new RecordsAffected();

    @Test
    void aRecordCountsOnceByItsWorstSeverity() {
        affected.add(violation(Severity.LOW, 1, 2, 3));
        affected.add(violation(Severity.CRITICAL, 2));
        affected.add(violation(Severity.CRITICAL, 2));
        affected.add(violation(Severity.HIGH, 2, 3));
        affected.add(violation(Severity.LOW, 9));

        assertThat(affected.counts())
                .isEqualTo(Map.of(Severity.CRITICAL, 1L, Severity.HIGH, 1L, Severity.MEDIUM, 0L, Severity.LOW, 2L));
    }

    @Test
    void countingTwiceCountsTheSame() {
        affected.add(violation(Severity.MEDIUM, 1, 2));
        affected.add(violation(Severity.LOW, 2, 3));

        assertThat(affected.counts()).isEqualTo(affected.counts());
        assertThat(affected.counts()).containsEntry(Severity.MEDIUM, 2L).containsEntry(Severity.LOW, 1L);
    }

    @Test
    void withoutViolationsNoRecordIsAffected() {
        assertThat(affected.counts().values()).containsOnly(0L);
    }

    private static Violation violation(Severity severity, int... records) {
        Finding finding = new Finding(
                "A",
                RecordNumbers.of(records),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        return new Violation(new ViolationId(new UUID(0, 1)), new RuleId("R"), severity, finding);
    }
}
