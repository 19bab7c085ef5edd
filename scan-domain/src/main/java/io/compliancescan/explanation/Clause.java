package io.compliancescan.explanation;

import java.util.List;
import java.util.stream.Collectors;

/** A condition and its answer for one record. */
public sealed interface Clause {

    /** The answer. */
    Verdict verdict();

    /** What is the case, as part of a sentence: it is true of the record, whatever the verdict is. */
    String text();

    /**
     * One question.
     *
     * @param operator as policies write it
     * @param limit what the cell is compared with, as policies write it; empty for questions without a value
     * @param seen the cells looked at, in the order of the question
     */
    record Comparison(String operator, String limit, List<Seen> seen, Verdict verdict, String text) implements Clause {

        public Comparison {
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

        /** A negation states the fact that its part states. */
        @Override
        public String text() {
            return parts.size() == 1 ? parts.get(0).text() : kind.sentence(verdict, listed());
        }

        private String listed() {
            String between = kind == Kind.ALL && verdict == Verdict.YES ? " and " : "; ";
            return parts.stream().map(Combination::bracketed).collect(Collectors.joining(between));
        }

        private static String bracketed(Clause part) {
            return part instanceof Combination inner && inner.severalParts() ? "(" + part.text() + ")" : part.text();
        }

        private boolean severalParts() {
            return parts.size() > 1 || parts.get(0) instanceof Combination inner && inner.severalParts();
        }
    }

    /** How clauses are combined. */
    enum Kind {
        ALL("", "not all of these hold: ", "it cannot be told whether all of these hold: "),
        ANY("at least one of these holds: ", "none of these holds: ", "it cannot be told whether any of these holds: "),
        NOT("", "", "");

        private final String yes;
        private final String no;
        private final String unknown;

        Kind(String yes, String no, String unknown) {
            this.yes = yes;
            this.no = no;
            this.unknown = unknown;
        }

        private String sentence(Verdict verdict, String parts) {
            return switch (verdict) {
                        case YES -> yes;
                        case NO -> no;
                        case UNKNOWN -> unknown;
                    }
                    + parts;
        }
    }
}
