package io.compliancescan.condition;

/** The ways to compare two values that have an order. */
public enum Operator {
    LESS("<") {
        @Override
        public boolean holds(int comparison) {
            return comparison < 0;
        }

        @Override
        Bits where(Bits below, Bits at, Bits above) {
            return below;
        }
    },
    AT_MOST("<=") {
        @Override
        public boolean holds(int comparison) {
            return comparison <= 0;
        }

        @Override
        Bits where(Bits below, Bits at, Bits above) {
            return above.not();
        }
    },
    EQUAL("==") {
        @Override
        public boolean holds(int comparison) {
            return comparison == 0;
        }

        @Override
        Bits where(Bits below, Bits at, Bits above) {
            return at;
        }
    },
    NOT_EQUAL("!=") {
        @Override
        public boolean holds(int comparison) {
            return comparison != 0;
        }

        @Override
        Bits where(Bits below, Bits at, Bits above) {
            return at.not();
        }
    },
    AT_LEAST(">=") {
        @Override
        public boolean holds(int comparison) {
            return comparison >= 0;
        }

        @Override
        Bits where(Bits below, Bits at, Bits above) {
            return below.not();
        }
    },
    GREATER(">") {
        @Override
        public boolean holds(int comparison) {
            return comparison > 0;
        }

        @Override
        Bits where(Bits below, Bits at, Bits above) {
            return above;
        }
    };

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** The operator as policies write it. */
    public String symbol() {
        return symbol;
    }

    /** Whether the operator holds for two values that compare like that, as {@link Comparable#compareTo} says it. */
    public abstract boolean holds(int comparison);

    /**
     * The same for many values at a time. Asks only one of the three questions.
     *
     * @param below which values are less than what they are compared with
     * @param at which values equal it
     * @param above which values are greater
     */
    abstract Bits where(Bits below, Bits at, Bits above);
}
