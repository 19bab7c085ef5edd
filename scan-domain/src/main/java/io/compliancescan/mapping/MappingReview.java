package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.problem.Problems;
import io.compliancescan.table.FieldUse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks for everything that is wrong with a proposed mapping. */
final class MappingReview {

    private static final String COLUMNS = "/mapping_config";
    private static final String ANSWERS = "/clarification_answers";

    private final MappingDraft draft;
    private final TableProfile profile;
    private final Problems problems;

    MappingReview(MappingDraft draft, TableProfile profile, Problems problems) {
        this.draft = draft;
        this.profile = profile;
        this.problems = problems;
    }

    void review() {
        if (draft.columns().fields().isEmpty()) {
            problems.add(COLUMNS, "Map at least one field to a column of the upload.");
        }
        draft.columns().fields().forEach(this::reviewField);
        reviewNamesOfTime();
        reviewAnswers();
        Clarifications.unanswered(profile, draft.columns(), draft.answersByQuestion())
                .forEach(question -> problems.add(
                        ANSWERS,
                        "Answer the question \"" + question.id() + "\": " + question.text() + " Use one of: "
                                + values(question) + "."));
    }

    private void reviewField(String field, FieldColumns columns) {
        if (field.isBlank()) {
            problems.add(COLUMNS, "A column is mapped to a field without a name. Name the field, such as \"amount\".");
            return;
        }
        String pointer = COLUMNS + "/" + field.replace("~", "~0").replace("/", "~1");
        columns.headings().forEach(heading -> reviewColumn(field, pointer, heading));
        reviewKind(field, pointer, columns);
        reviewDifference(pointer, columns);
    }

    /** A standard field that is no time cannot be read from a date and a time, and so on. */
    private void reviewKind(String field, String pointer, FieldColumns columns) {
        Optional<FieldUse.Kind> needed = StandardField.named(field).map(StandardField::kind);
        if (needed.isPresent() && columns.kind().isPresent() && !needed.equals(columns.kind())) {
            problems.add(pointer, "The field " + field + " cannot be read from two such columns. Name one column.");
        }
    }

    private void reviewDifference(String pointer, FieldColumns columns) {
        List<ColumnProfile> found = columns.headings().stream()
                .flatMap(heading -> profile.column(heading).stream())
                .toList();
        if (found.stream().distinct().count() < found.size()) {
            problems.add(pointer, "Both headings are those of one column. Name two columns, or one heading alone.");
        }
    }

    private void reviewColumn(String field, String pointer, String heading) {
        if (heading.isBlank()) {
            problems.add(pointer, "Name the column that " + field + " is read from, or leave the field out.");
        } else if (profile.column(heading).isEmpty()) {
            problems.add(pointer, "The upload has no column \"" + heading + "\"." + meant(heading));
        }
    }

    private String meant(String heading) {
        return NearestHeading.to(heading, profile.headings())
                .map(nearest -> " Did you mean \"" + nearest + "\"?")
                .orElseGet(() -> " Use one of its headings, such as \""
                        + profile.headings().get(0) + "\".");
    }

    private void reviewNamesOfTime() {
        String time = StandardField.TIMESTAMP.fieldName();
        StandardField.otherName(time)
                .filter(step -> draft.columns()
                        .columns(step)
                        .flatMap(columns -> draft.columns().columns(time).filter(other -> !other.equals(columns)))
                        .isPresent())
                .ifPresent(step -> problems.add(
                        COLUMNS + "/" + step,
                        "\"" + step + "\" is another name for \"" + time + "\", and both are mapped. Leave one out."));
    }

    private void reviewAnswers() {
        Map<String, ClarificationQuestion> questions = Clarifications.questions(profile).stream()
                .collect(Collectors.toMap(ClarificationQuestion::id, Function.identity()));
        Set<String> answered = new HashSet<>();
        for (int place = 0; place < draft.answers().size(); place++) {
            MappingDraft.Answer answer = draft.answers().get(place);
            String pointer = ANSWERS + "/" + place;
            ClarificationQuestion question = questions.get(answer.questionId());
            if (question == null) {
                problems.add(
                        pointer + "/question_id",
                        "The upload raises no question \"" + answer.questionId() + "\". Leave the answer out.");
            } else if (!answered.add(question.id())) {
                problems.add(pointer + "/question_id", "The question is answered twice. Leave one answer out.");
            } else if (!question.accepts(answer.answer())) {
                problems.add(
                        pointer + "/answer",
                        "\"" + answer.answer() + "\" is no answer to \"" + question.id() + "\". Use one of: "
                                + values(question) + ".");
            }
        }
    }

    private static String values(ClarificationQuestion question) {
        return question.options().stream()
                .map(ClarificationQuestion.Option::value)
                .collect(Collectors.joining(", "));
    }
}
