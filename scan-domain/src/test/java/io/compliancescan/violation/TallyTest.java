package io.compliancescan.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Tally.Counts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Tally TALLY = new Tally(
            Map.of(Severity.CRITICAL, new Counts(1, 20, 300, 4_000), Severity.LOW, new Counts(50_000, 0, 7, 0)));

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
    }

    @Test
    void allButFalsePositivesWeigh() {
        assertThat(TALLY.weighing()).isEqualTo(Map.of(Severity.CRITICAL, 4_021L, Severity.LOW, 50_000L));
    }

    @Test
    void nobodyHasLookedAtThemAtFirst() {
        Tally tally = Tally.pending(Map.of(Severity.HIGH, 3L));

        assertThat(tally.of(ReviewStatus.PENDING)).isEqualTo(3);
        assertThat(tally.weighing()).isEqualTo(Map.of(Severity.HIGH, 3L));
    }

    @Test
    void thereAreNoNegativeNumbers() {
        assertThatThrownBy(() -> new Counts(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(0, 0, 0, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
