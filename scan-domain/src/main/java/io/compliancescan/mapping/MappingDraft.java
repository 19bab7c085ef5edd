package io.compliancescan.mapping;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A mapping as somebody proposes it, before it is confirmed.
 *
 * @param columns by field
 * @param answers to questions that the upload raised, in the order in which they were given
 */
public record MappingDraft(ColumnMapping columns, List<Answer> answers) {

    public MappingDraft {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param questionId the id of a {@link ClarificationQuestion}
     * @param answer the value of one of its options
     */
    public record Answer(String questionId, String answer) {}

    /** Everything that keeps it from being confirmed for that file. Pointers are into a mapping request. */
    public Problems problemsAgainst(TableProfile profile) {
        Problems problems = new Problems();
        new MappingReview(this, profile, problems).review();
        return problems;
    }

    /** The answers by question id. */
    public Map<String, String> answersByQuestion() {
        return answers.stream().collect(Collectors.toMap(Answer::questionId, Answer::answer, (first, again) -> again));
    }
}
