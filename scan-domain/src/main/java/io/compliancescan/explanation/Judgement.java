package io.compliancescan.explanation;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A condition that was put to a whole table, with the answers to all its parts.
 *
 * @param parts what a combination combines; none for a question
 */
record Judgement(Condition condition, Table table, Verdicts verdicts, List<Judgement> parts) {

    /**
     * @param table offers the fields the condition uses, and the same as text
     */
    static Judgement of(Condition condition, Table table) {
        if (condition instanceof AllOf all) {
            List<Judgement> parts = of(all.parts(), table);
            return new Judgement(
                    condition, table, all(parts).reduce(Verdicts::and).orElseThrow(), parts);
        } else if (condition instanceof AnyOf any) {
            List<Judgement> parts = of(any.parts(), table);
            return new Judgement(
                    condition, table, all(parts).reduce(Verdicts::or).orElseThrow(), parts);
        } else if (condition instanceof Not not) {
            Judgement part = of(not.condition(), table);
            return new Judgement(condition, table, part.verdicts.not(), List.of(part));
        }
        return new Judgement(condition, table, condition.evaluate(table), List.of());
    }

    private static List<Judgement> of(List<Condition> conditions, Table table) {
        return conditions.stream().map(condition -> of(condition, table)).toList();
    }

    private static Stream<Verdicts> all(List<Judgement> parts) {
        return parts.stream().map(Judgement::verdicts);
    }

    /** The answers for one record. */
    Clause clause(int record) {
        return parts.isEmpty()
                ? comparison(record)
                : new Clause.Combination(
                        kind(), parts.stream().map(part -> part.clause(record)).toList(), verdict(record));
    }

    /** How many questions would have to be answered otherwise for the condition to hold, at least. */
    int missing(int record) {
        return missing(record, Verdict.YES);
    }

    /** Those questions, as they were answered; of several ways that are alike, the first. */
    List<Clause> failed(int record) {
        return failed(record, Verdict.YES)
                .map(question -> question.clause(record))
                .toList();
    }

    /** How far those questions are from their limits: at most 1 each, and 1 for all that do not compare with a number. */
    BigDecimal distance(int record) {
        return failed(record, Verdict.YES)
                .map(question -> question.ownDistance(record))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal ownDistance(int record) {
        if (condition instanceof NumberComparison comparison) {
            BigDecimal limit = comparison.value();
            return table.number(comparison.field())
                    .number(record)
                    .map(number -> number.subtract(limit).abs())
                    .map(away -> away.divide(limit.abs().max(BigDecimal.ONE), MathContext.DECIMAL64))
                    .orElse(BigDecimal.ONE)
                    .min(BigDecimal.ONE);
        }
        return BigDecimal.ONE;
    }

    private int missing(int record, Verdict wanted) {
        if (verdict(record) == wanted) {
            return 0;
        } else if (parts.isEmpty()) {
            return 1;
        }
        Verdict ofParts = wantedOfParts(wanted);
        IntStream missing = parts.stream().mapToInt(part -> part.missing(record, ofParts));
        return needsAll(wanted) ? missing.sum() : missing.min().orElseThrow();
    }

    private Stream<Judgement> failed(int record, Verdict wanted) {
        if (verdict(record) == wanted) {
            return Stream.empty();
        } else if (parts.isEmpty()) {
            return Stream.of(this);
        }
        Verdict ofParts = wantedOfParts(wanted);
        return needsAll(wanted)
                ? parts.stream().flatMap(part -> part.failed(record, ofParts))
                : nearest(record, ofParts).failed(record, ofParts);
    }

    private Judgement nearest(int record, Verdict wanted) {
        return parts.stream()
                .min(Comparator.comparingInt(part -> part.missing(record, wanted)))
                .orElseThrow();
    }

    private Verdict wantedOfParts(Verdict wanted) {
        if (kind() != Clause.Kind.NOT) {
            return wanted;
        }
        return wanted == Verdict.YES ? Verdict.NO : Verdict.YES;
    }

    /** AND holds through all its parts, and OR fails through all of them. */
    private boolean needsAll(Verdict wanted) {
        return (kind() == Clause.Kind.ALL) == (wanted == Verdict.YES);
    }

    private Clause.Kind kind() {
        if (condition instanceof AllOf) {
            return Clause.Kind.ALL;
        }
        return condition instanceof AnyOf ? Clause.Kind.ANY : Clause.Kind.NOT;
    }

    private Verdict verdict(int record) {
        return Verdict.of(verdicts, record);
    }

    private Clause comparison(int record) {
        Cells.OfRecord cells = new Cells.OfRecord(table, record);
        Question question = Question.of(condition, cells);
        Verdict verdict = verdict(record);
        String text =
                switch (verdict) {
                    case YES -> question.yes();
                    case NO -> question.no();
                    case UNKNOWN -> unknown(cells);
                };
        List<Seen> seen = condition
                .uses()
                .map(FieldUse::field)
                .distinct()
                .map(cells::seen)
                .toList();
        return new Clause.Comparison(question.operator(), question.limits(), seen, verdict, text);
    }

    private String unknown(Cells.OfRecord cells) {
        List<String> obstacles = condition
                .uses()
                .map(cells::obstacle)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        String why = obstacles.isEmpty()
                ? cells.show(condition.uses().findFirst().orElseThrow()) + " says neither yes nor no"
                : Words.list(obstacles);
        return why + ", so it cannot be told whether "
                + Question.of(condition, Cells.NAMES).yes();
    }
}
