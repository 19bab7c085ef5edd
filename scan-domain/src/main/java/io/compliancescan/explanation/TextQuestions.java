package io.compliancescan.explanation;

import io.compliancescan.condition.Contains;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TextCondition;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.Truth;
import io.compliancescan.table.FieldUse;
import java.util.List;

/** Questions about texts in words. */
final class TextQuestions {

    private TextQuestions() {}

    static Question of(TextCondition condition, Cells cells) {
        String subject = cells.show(FieldUse.text(condition.field()));
        if (condition instanceof TextEquality equality) {
            String text = Words.quoted(equality.text()) + cased(equality.caseSensitive());
            return Question.of(subject, "==", List.of(equality.text()), "is " + text, "is not " + text);
        } else if (condition instanceof OneOf oneOf) {
            String texts =
                    Words.list(oneOf.texts().stream().map(Words::quoted).toList()) + cased(oneOf.caseSensitive());
            boolean single = oneOf.texts().size() == 1;
            return Question.of(
                    subject,
                    "IN",
                    oneOf.texts(),
                    (single ? "is " : "is one of ") + texts,
                    (single ? "is not " : "is none of ") + texts);
        } else if (condition instanceof Contains contains) {
            String text = Words.quoted(contains.text()) + cased(contains.caseSensitive());
            return Question.of(
                    subject, "CONTAINS", List.of(contains.text()), "contains " + text, "does not contain " + text);
        } else if (condition instanceof StartsWith starts) {
            String text = Words.quoted(starts.text()) + cased(starts.caseSensitive());
            return Question.of(
                    subject,
                    "STARTS_WITH",
                    List.of(starts.text()),
                    "starts with " + text,
                    "does not start with " + text);
        } else if (condition instanceof Matches matches) {
            String expression = "the expression " + Words.quoted(matches.expression());
            List<String> limits = List.of(matches.expression());
            return Question.of(subject, "MATCH", limits, "matches " + expression, "does not match " + expression);
        } else if (condition instanceof Truth truth) {
            return Question.of(
                    subject,
                    "==",
                    List.of(Boolean.toString(truth.expected())),
                    says(truth.expected()),
                    says(!truth.expected()));
        }
        throw new AssertionError(condition);
    }

    static Question of(FieldEquality equality, Cells cells) {
        String other = cells.show(FieldUse.text(equality.other())) + cased(equality.caseSensitive());
        return Question.of(
                cells.show(FieldUse.text(equality.field())),
                "==",
                List.of(equality.other()),
                "is the same as " + other,
                "is not the same as " + other);
    }

    private static String says(boolean yes) {
        return yes ? "says yes" : "says no";
    }

    private static String cased(boolean caseSensitive) {
        return caseSensitive ? " (case counts)" : "";
    }
}
