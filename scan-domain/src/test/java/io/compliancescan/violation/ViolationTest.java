package io.compliancescan.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViolationTest {

    private static final UUID ID = UUID.fromString("018d0c1e-5a2b-7c3d-9e4f-1a2b3c4d5e6f");

    @Test
    void aViolationIsToldAgainByItsRuleAndAccountAlone() {
        Violation one = violation("C1", 1);
        Violation later = violation("C1", 77);

        assertThat(one.signature()).isEqualTo(later.signature()).hasToString("STRUCTURING_PATTERN:C1");
        assertThat(one.signature()).isNotEqualTo(violation("C2", 1).signature());
    }

    @Test
    void aViolationWithoutAnAccountHasASignatureToo() {
        assertThat(violation("", 1).signature()).hasToString("STRUCTURING_PATTERN:");
    }

    @Test
    void idsAreReadStrictly() {
        assertThat(ViolationId.parse(ID.toString())).contains(new ViolationId(ID));
        assertThat(ViolationId.parse("1-1-1-1-1")).isEmpty();
        assertThat(new ViolationId(ID)).hasToString(ID.toString());
    }

    private static Violation violation(String account, int record) {
        Finding finding = new Finding(
                account,
                RecordNumbers.of(record),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
        return new Violation(new ViolationId(ID), new RuleId("STRUCTURING_PATTERN"), Severity.HIGH, finding);
    }
}
