package io.compliancescan.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Exists;
import io.compliancescan.table.Tables;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgementTest {

    /** As deep as a policy may nest them. */
    private static final int DEEPEST = 64;

    @Test
    void aDeepConditionTakesNoLongerThanItsSize() {
        Condition blank = new Exists("blank");
        Condition condition = blank;
        for (int level = 1; level < DEEPEST; level++) {
            condition = AnyOf.of(condition, AllOf.of(blank, blank));
        }
        Judgement judgement = Judgement.of(condition, Tables.of("blank|amount", "|1"));

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            assertThat(judgement.missing(0)).isEqualTo(1);
            assertThat(judgement.failed(0)).extracting(Clause::text).isEqualTo(List.of("blank is blank"));
        });
    }
}
