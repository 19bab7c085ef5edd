package io.compliancescan.condition;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.NumberColumn;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares a sum and difference of fields with zero: {@code balance_before - amount - balance_after == 0}, or
 * {@code fee - limit > 0}.
 *
 * @param terms at least two
 * @param tolerance how far from zero still counts as zero for {@code ==} and {@code !=}; not negative
 */
public record LinearComparison(List<Term> terms, Operator operator, BigDecimal tolerance) implements Condition {

    /** A field that is added or subtracted. */
    public record Term(String field, boolean subtracted) {

        public static Term plus(String field) {
            return new Term(field, false);
        }

        public static Term minus(String field) {
            return new Term(field, true);
        }
    }

    public LinearComparison {
        terms = List.copyOf(terms);
        if (terms.size() < 2) {
            throw new IllegalArgumentException("a comparison of fields needs at least two of them");
        }
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance cannot be negative: " + tolerance);
        }
    }

    @Override
    public Verdicts evaluate(Table table) {
        List<NumberColumn> columns =
                terms.stream().map(term -> table.number(term.field())).toList();
        LinearSum sum = LinearSum.of(terms, columns, slack());
        return Verdicts.of(
                table.size(),
                (from, to) -> columns.stream()
                        .mapToLong(column -> column.known(from, to))
                        .reduce(-1L, (one, other) -> one & other),
                operator.where(sum::belowZero, sum::atZero, sum::aboveZero));
    }

    @Override
    public Stream<FieldUse> uses() {
        return terms.stream().map(Term::field).map(FieldUse::number);
    }

    /** How far from zero still counts as zero. */
    private BigDecimal slack() {
        return switch (operator) {
            case EQUAL, NOT_EQUAL -> tolerance;
            case LESS, AT_MOST, AT_LEAST, GREATER -> BigDecimal.ZERO;
        };
    }
}
