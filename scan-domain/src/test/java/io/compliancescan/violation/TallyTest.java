package io.compliancescan.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Tally.Counts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Tally TALLY = new Tally(List.of(
            rule("a", Severity.CRITICAL, new Counts(1, 20, 300, 3_000, 5)),
            rule("b", Severity.LOW, new Counts(50_000, 0, 7, 0, 7)),
            rule("c", Severity.CRITICAL, new Counts(0, 0, 0, 1_000, 0))));

    @Test
    void allAreCountedWhateverPeopleThinkOfThem() {
        assertThat(TALLY.total()).isEqualTo(54_328);
        assertThat(TALLY.totals()).isEqualTo(Map.of(Severity.CRITICAL, 4_321L, Severity.LOW, 50_007L));
    }

    @Test
    void eachIsCountedByWhatPeopleThinkOfIt() {
        assertThat(TALLY.of(ReviewStatus.PENDING)).isEqualTo(50_001);
        assertThat(TALLY.of(ReviewStatus.APPROVED)).isEqualTo(20);
        assertThat(TALLY.of(ReviewStatus.FALSE_POSITIVE)).isEqualTo(307);
        assertThat(TALLY.of(ReviewStatus.DISPUTED)).isEqualTo(4_000);
        assertThat(TALLY.suppressed()).isEqualTo(12);
    }

    @Test
    void allButFalsePositivesWeigh() {
        assertThat(TALLY.weighing()).isEqualTo(Map.of(Severity.CRITICAL, 4_021L, Severity.LOW, 50_000L));
    }

    @Test
    void nobodyHasLookedAtThemAtFirst() {
        Counts counts = Counts.pending(3);

        assertThat(counts).isEqualTo(new Counts(3, 0, 0, 0, 0));
        assertThat(counts.weighing()).isEqualTo(3);
    }

    @Test
    void onlyFalsePositivesAreSuppressed() {
        assertThatThrownBy(() -> new Counts(0, 0, 1, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thereAreNoNegativeNumbers() {
        assertThatThrownBy(() -> new Counts(-1, 0, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(0, 0, 0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tally.OfRule rule(String id, Severity severity, Counts counts) {
        return new Tally.OfRule(new RuleId(id), severity, counts);
    }
}
