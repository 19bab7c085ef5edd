package io.compliancescan.explanation;

import static io.compliancescan.explanation.Explained.amount;
import static io.compliancescan.explanation.Explained.explain;
import static io.compliancescan.explanation.Explained.firstFinding;
import static io.compliancescan.explanation.Explained.recordsOfA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.compliancescan.condition.Operator;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.Population;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DormancyStoryTest {

    private static final DormancyCheck SLEEPER = new DormancyCheck(
            Population.ofAccounts(), Duration.ofDays(90), amount(Operator.GREATER, "5000"), Duration.ofDays(30));

    @Test
    void dormancyIsExplainedByTheSilenceAndWhatFollowed() {
        Explanation why = firstFinding(SLEEPER);

        assertThat(why.sentences())
                .containsExactly(
                        "Account \"B\" was silent for 149.58 days, from 2024-01-03T10:00:00Z (record 5) to"
                                + " 2024-06-01T00:00:00Z (record 6).",
                        "In record 6, at 2024-06-01T00:00:00Z, amount 6,000 is greater than 5,000.",
                        "The rule groups the records by account, and is broken where a group had none for at least 90 days"
                                + " and then, within 30 days of the first record after that, one for which amount is"
                                + " greater than 5,000.");
        assertThat(why.measurement())
                .hasValueSatisfying(measured -> assertThat(measured.records()).hasToString("5-6"));
    }

    @Test
    void theLongestSilenceOfAnAccountSaysHowMuchTooShortItIs() {
        Explanation why = explain(SLEEPER).nearest("A");

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences())
                .startsWith(
                        "No records of account \"A\" broke the rule; the longest silence before one of them follows.")
                .contains("The silence is 89.46 days too short.");
        assertThat(explain(SLEEPER).nearest("B").broken()).isTrue();
        assertThat(explain(SLEEPER).nearest("C").sentences())
                .first()
                .isEqualTo(
                        "There is no silence to measure: no record of account \"C\" that counts for the rule comes after"
                                + " another of its group (1 record in all).");
    }

    @Test
    void aBusyAccountThatNeverSleptIsExplainedInTimeForPeople() {
        Lines busy = recordsOfA(40_000, 60);

        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(explain(SLEEPER, busy).nearest("A").broken()).isFalse());
    }
}
