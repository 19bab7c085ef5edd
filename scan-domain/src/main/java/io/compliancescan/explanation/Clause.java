package io.compliancescan.explanation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A condition and its answer for one record. */
public sealed interface Clause {

    /** The answer. */
    Verdict verdict();

    /** What is the case and decides the answer, as part of a sentence: it is true of the record, whatever the verdict is. */
    String text();

    /**
     * One question.
     *
     * @param operator as policies write it
     * @param limits what the cell is compared with, as policies write it; none for questions without a value
     * @param seen the cells looked at, in the order of the question
     */
    record Comparison(String operator, List<String> limits, List<Seen> seen, Verdict verdict, String text)
            implements Clause {

        public Comparison {
            limits = List.copyOf(limits);
            seen = List.copyOf(seen);
        }
    }

    /**
     * Several questions, or one that is negated.
     *
     * @param parts at least one; exactly one for {@link Kind#NOT}
     */
    record Combination(Kind kind, List<Clause> parts, Verdict verdict) implements Clause {

        public Combination {
            parts = List.copyOf(parts);
        }

        /**
         * Only what decides it: AND fails by the parts that fail, OR holds by those that hold, and what is open stays open by
         * those that are. Everything else is decided by all parts together, which then have the same answer.
         */
        @Override
        public String text() {
            return parts.stream()
                    .filter(part -> kind == Kind.NOT || part.verdict() == verdict)
                    .map(Clause::text)
                    .collect(Collectors.joining(verdict == Verdict.UNKNOWN ? "; " : " and "));
        }
    }

    /** How clauses are combined. */
    enum Kind {
        /** All have to hold. */
        ALL,
        /** One has to hold. */
        ANY,
        /** The one must not hold. */
        NOT;

        /** As clients see it: {@code all}, {@code any} or {@code not}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
