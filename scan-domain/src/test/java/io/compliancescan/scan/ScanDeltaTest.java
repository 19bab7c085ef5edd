package io.compliancescan.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.rule.RuleId;
import io.compliancescan.violation.Signature;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ScanDeltaTest {

    private static final ScanId PREVIOUS = SampleScan.id(1);

    @Test
    void thePagesSampleAddsUp() {
        Map<Signature, Long> before = new HashMap<>();
        Map<Signature, Long> now = new HashMap<>();
        for (int account = 0; account < 12; account++) {
            before.put(signature("R1", "resolved " + account), 1L);
        }
        for (int account = 0; account < 9; account++) {
            before.put(signature("R2", "kept " + account), 2L);
            now.put(signature("R2", "kept " + account), 2L);
        }
        now.put(signature("R3", "new"), 5L);

        ScanDelta delta = ScanDelta.between(PREVIOUS, before, now);

        assertThat(delta).isEqualTo(new ScanDelta(5, 12, 18, PREVIOUS));
        assertThat(delta.previousViolations()).isEqualTo(30);
    }

    @Test
    void repeatedSignaturesAreCountedNotMerged() {
        Map<Signature, Long> before = Map.of(signature("R", "A"), 3L);
        Map<Signature, Long> now = Map.of(signature("R", "A"), 5L);

        assertThat(ScanDelta.between(PREVIOUS, before, now)).isEqualTo(new ScanDelta(2, 0, 3, PREVIOUS));
        assertThat(ScanDelta.between(PREVIOUS, now, before)).isEqualTo(new ScanDelta(0, 2, 3, PREVIOUS));
    }

    @Test
    void theSameAccountUnderAnotherRuleIsAnotherViolation() {
        assertThat(ScanDelta.between(PREVIOUS, Map.of(signature("R", "A"), 1L), Map.of(signature("S", "A"), 1L)))
                .isEqualTo(new ScanDelta(1, 1, 0, PREVIOUS));
    }

    @Test
    void violationsWithoutAnAccountAreComparedToo() {
        assertThat(ScanDelta.between(PREVIOUS, Map.of(signature("R", ""), 4L), Map.of(signature("R", ""), 1L)))
                .isEqualTo(new ScanDelta(0, 3, 1, PREVIOUS));
    }

    @Property
    void bothSumsAlwaysHold(@ForAll("counts") Map<Signature, Long> before, @ForAll("counts") Map<Signature, Long> now) {
        ScanDelta delta = ScanDelta.between(PREVIOUS, before, now);

        assertThat(delta.added() + delta.unchanged()).isEqualTo(total(now));
        assertThat(delta.resolved() + delta.unchanged()).isEqualTo(total(before));
        assertThat(delta.previousViolations()).isEqualTo(total(before));
    }

    @Property
    void swappingTheScansSwapsNewAndResolved(
            @ForAll("counts") Map<Signature, Long> before, @ForAll("counts") Map<Signature, Long> now) {
        ScanDelta there = ScanDelta.between(PREVIOUS, before, now);
        ScanDelta back = ScanDelta.between(PREVIOUS, now, before);

        assertThat(back).isEqualTo(new ScanDelta(there.resolved(), there.added(), there.unchanged(), PREVIOUS));
    }

    @Property
    void nothingChangesWhereNothingChanged(@ForAll("counts") Map<Signature, Long> counts) {
        assertThat(ScanDelta.between(PREVIOUS, counts, counts)).isEqualTo(new ScanDelta(0, 0, total(counts), PREVIOUS));
    }

    @Test
    void aDeltaHasNoNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ScanDelta(-1, 0, 0, PREVIOUS));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScanDelta(0, -1, 0, PREVIOUS));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScanDelta(0, 0, -1, PREVIOUS));
    }

    @Provide
    Arbitrary<Map<Signature, Long>> counts() {
        Arbitrary<Signature> signatures = Combinators.combine(
                        Arbitraries.of("R1", "R2"), Arbitraries.of("", "A", "B", "C"))
                .as(ScanDeltaTest::signature);
        return Arbitraries.maps(signatures, Arbitraries.longs().between(1, 9))
                .ofMaxSize(8)
                .withoutEdgeCases();
    }

    private static Signature signature(String rule, String account) {
        return new Signature(new RuleId(rule), account);
    }

    private static long total(Map<Signature, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
