package io.compliancescan.explanation;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberCondition;
import io.compliancescan.condition.TextCondition;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.table.FieldUse;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One question in words.
 *
 * @param operator as policies write it
 * @param limits what the cell is compared with, as policies write it; none for questions without a value
 * @param yes what is the case when it is answered with yes
 * @param no what is the case when it is answered with no
 */
record Question(String operator, List<String> limits, String yes, String no) {

    /**
     * The question about fields that are named like that.
     *
     * @param leaf a condition that combines no others
     */
    static Question of(Condition leaf, Cells cells) {
        if (leaf instanceof NumberCondition number) {
            return NumberQuestions.of(number, cells);
        } else if (leaf instanceof TextCondition text) {
            return TextQuestions.of(text, cells);
        } else if (leaf instanceof LinearComparison linear) {
            return NumberQuestions.of(linear, cells);
        } else if (leaf instanceof FieldEquality equality) {
            return TextQuestions.of(equality, cells);
        } else if (leaf instanceof Exists exists) {
            return of(cells.show(FieldUse.text(exists.field())), "EXISTS", List.of(), "is not blank", "is blank");
        } else if (leaf instanceof TimeComparison time) {
            return time(time, cells.show(FieldUse.time(time.field())));
        }
        throw new AssertionError(leaf);
    }

    static Question of(String subject, String operator, List<String> limits, String yes, String no) {
        return new Question(operator, limits, subject + " " + yes, subject + " " + no);
    }

    /** The condition in general, as part of a sentence. */
    static String inGeneral(Condition condition) {
        return inGeneral(condition, part -> part);
    }

    private static String inGeneral(Condition condition, Function<String, String> bracket) {
        if (condition instanceof AllOf all) {
            return bracket.apply(joined(all.parts(), " and "));
        } else if (condition instanceof AnyOf any) {
            return bracket.apply(joined(any.parts(), " or "));
        } else if (condition instanceof Not not) {
            return isLeaf(not.condition())
                    ? of(not.condition(), Cells.NAMES).no
                    : "not " + inGeneral(not.condition(), Question::bracketed);
        }
        return of(condition, Cells.NAMES).yes;
    }

    static boolean isLeaf(Condition condition) {
        return !(condition instanceof AllOf || condition instanceof AnyOf || condition instanceof Not);
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.size() == 1
                ? inGeneral(parts.get(0))
                : parts.stream()
                        .map(part -> inGeneral(part, Question::bracketed))
                        .collect(Collectors.joining(word));
    }

    private static String bracketed(String text) {
        return "(" + text + ")";
    }

    private static Question time(TimeComparison time, String subject) {
        Instant limit = time.value();
        String symbol = time.operator().symbol();
        List<String> limits = List.of(limit.toString());
        return switch (time.operator()) {
            case LESS -> of(subject, symbol, limits, "is before " + limit, "is not before " + limit);
            case AT_MOST -> of(subject, symbol, limits, "is not after " + limit, "is after " + limit);
            case EQUAL -> of(subject, symbol, limits, "is " + limit, "is not " + limit);
            case NOT_EQUAL -> of(subject, symbol, limits, "is not " + limit, "is " + limit);
            case AT_LEAST -> of(subject, symbol, limits, "is not before " + limit, "is before " + limit);
            case GREATER -> of(subject, symbol, limits, "is after " + limit, "is not after " + limit);
        };
    }
}
