package io.compliancescan.explanation;

import io.compliancescan.condition.Between;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.NumberCondition;
import io.compliancescan.condition.Operator;
import io.compliancescan.table.FieldUse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Questions about numbers in words. */
final class NumberQuestions {

    private NumberQuestions() {}

    static Question of(NumberCondition condition, Cells cells) {
        String subject = cells.show(FieldUse.number(condition.field()));
        if (condition instanceof NumberComparison comparison) {
            return compare(
                    subject, comparison.operator(), Words.plain(comparison.value()), Words.number(comparison.value()));
        } else if (condition instanceof Between between) {
            String bounds = "between " + Words.number(between.low()) + " and " + Words.number(between.high());
            List<String> limits = List.of(Words.plain(between.low()), Words.plain(between.high()));
            return Question.of(subject, "BETWEEN", limits, "is " + bounds, "is not " + bounds);
        } else if (condition instanceof MultipleOf multiple) {
            String of = "a multiple of " + Words.number(multiple.divisor());
            List<String> limits = List.of(Words.plain(multiple.divisor()));
            return Question.of(subject, "MULTIPLE_OF", limits, "is " + of, "is not " + of);
        }
        throw new AssertionError(condition);
    }

    /** The last term is what the others are compared with, as documents write it; where it is added, it is zero. */
    static Question of(LinearComparison linear, Cells cells) {
        int last = linear.terms().size() - 1;
        boolean toField = linear.terms().get(last).subtracted();
        List<Term> left = toField ? linear.terms().subList(0, last) : linear.terms();
        String field = linear.terms().get(last).field();
        String limit = toField ? field : "0";
        String right = toField ? cells.show(FieldUse.number(field)) : "0";
        Question exact = compare(side(left, cells), linear.operator(), limit, right);
        if (linear.tolerance().signum() == 0 || !isEquality(linear.operator())) {
            return exact;
        }
        String tolerance = ", give or take " + Words.number(linear.tolerance());
        return new Question(
                exact.operator(),
                List.of(limit + " ± " + Words.plain(linear.tolerance())),
                exact.yes() + tolerance,
                exact.no() + tolerance);
    }

    private static boolean isEquality(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    }

    private static Question compare(String subject, Operator operator, String limit, String right) {
        return Question.of(
                subject,
                operator.symbol(),
                List.of(limit),
                Comparisons.holds(operator) + " " + right,
                Comparisons.fails(operator) + " " + right);
    }

    /** {@code balance 10,000 − amount 500 (9,500)}. */
    private static String side(List<Term> terms, Cells cells) {
        StringBuilder side = new StringBuilder();
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        for (Term term : terms) {
            String sign = term.subtracted() ? "− " : side.isEmpty() ? "" : "+ ";
            side.append(side.isEmpty() ? "" : " ").append(sign).append(cells.show(FieldUse.number(term.field())));
            sum = sum.flatMap(so ->
                    cells.number(term.field()).map(number -> term.subtracted() ? so.subtract(number) : so.add(number)));
        }
        boolean single = terms.size() == 1 && !terms.get(0).subtracted();
        sum.filter(known -> !single)
                .ifPresent(
                        known -> side.append(" (").append(Words.number(known)).append(")"));
        return side.toString();
    }
}
