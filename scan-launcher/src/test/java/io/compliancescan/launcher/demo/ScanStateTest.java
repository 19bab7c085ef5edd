package io.compliancescan.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class ScanStateTest {

    @Test
    void progressIsABarAndTwoNumbers() {
        assertThat(state("running", 5, "null").progress()).isEqualTo("[##########..........] 5 of 10 rules");
    }

    @Test
    void aScanIsOverWhenItIsCompletedOrFailed() {
        assertThat(state("pending", 0, "null").isOver()).isFalse();
        assertThat(state("running", 9, "null").isOver()).isFalse();
        assertThat(state("failed", 3, "null").isOver()).isTrue();
        assertThat(state("cancelled", 3, "null").isOver()).isTrue();
        assertThat(state("failed", 3, "null").isCompleted()).isFalse();
        assertThat(state("completed", 10, "null").isCompleted()).isTrue();
    }

    @Test
    void theSummaryComparesWithTheScanBeforeIfThereIsOne() {
        assertThat(state("completed", 10, "null").summary()).isEqualTo("score 87.5, 23 violations");
        assertThat(state("completed", 10, "{\"new_count\":5,\"resolved_count\":12,\"unchanged_count\":18}")
                        .summary())
                .isEqualTo("score 87.5, 23 violations (5 new, 12 resolved, 18 unchanged)");
    }

    @Test
    void allOfItIsShownNullsIncluded() {
        var pretty = state("completed", 10, "null").pretty();

        assertThat(pretty.lines().count()).isGreaterThan(5);
        assertThat(Json.createReader(new StringReader(pretty)).readObject())
                .isEqualTo(state("completed", 10, "null").json());
    }

    private static ScanState state(String status, int processed, String delta) {
        var json = "{\"status\":\"" + status + "\",\"rules_processed\":" + processed + ",\"rules_total\":10,"
                + "\"compliance_score\":87.5,\"violation_count\":23,\"delta\":" + delta + "}";
        return new ScanState(Json.createReader(new StringReader(json)).readObject());
    }
}
