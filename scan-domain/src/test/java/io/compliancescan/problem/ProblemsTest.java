package io.compliancescan.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void withoutProblemsThingsGoOn() {
        problems.throwIfAny();

        assertThat(problems.isEmpty()).isTrue();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void allProblemsAreToldAtOnceInTheOrderTheyWereFound() {
        problems.add("/b", "B is wrong.");
        problems.add("/a", "A is wrong.");

        assertThat(problems.isEmpty()).isFalse();
        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(new Problem("/b", "B is wrong."), new Problem("/a", "A is wrong.")))
                .hasMessage("B is wrong. A is wrong.");
    }

    @Test
    void aRefusalIsNotChangedByWhatIsFoundLater() {
        problems.add("", "The document is empty.");
        List<Problem> before = problems.list();
        problems.add("/a", "A is wrong.");

        assertThat(before).hasSize(1);
    }

    @Test
    void oneProblemAloneCanBeRefused() {
        assertThat(InvalidInputException.of("/a", "A is wrong.").problems())
                .containsExactly(new Problem("/a", "A is wrong."));
    }
}
