package io.compliancescan.condition;

/** The ways to compare two values that have an order. */
public enum Operator {
    LESS("<") {
        @Override
        public boolean holds(int comparison) {
            return comparison < 0;
        }

        @Override
        long where(long below, long at) {
            return below;
        }
    },
    AT_MOST("<=") {
        @Override
        public boolean holds(int comparison) {
            return comparison <= 0;
        }

        @Override
        long where(long below, long at) {
            return below | at;
        }
    },
    EQUAL("==") {
        @Override
        public boolean holds(int comparison) {
            return comparison == 0;
        }

        @Override
        long where(long below, long at) {
            return at;
        }
    },
    NOT_EQUAL("!=") {
        @Override
        public boolean holds(int comparison) {
            return comparison != 0;
        }

        @Override
        long where(long below, long at) {
            return ~at;
        }
    },
    AT_LEAST(">=") {
        @Override
        public boolean holds(int comparison) {
            return comparison >= 0;
        }

        @Override
        long where(long below, long at) {
            return ~below;
        }
    },
    GREATER(">") {
        @Override
        public boolean holds(int comparison) {
            return comparison > 0;
        }

        @Override
        long where(long below, long at) {
            return ~(below | at);
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
     * The same for many values at a time, a bit each.
     *
     * @param below which values are less than what they are compared with
     * @param at which values equal it
     */
    abstract long where(long below, long at);
}
