package io.compliancescan.condition;

/** The ways to compare two values that have an order. */
public enum Operator {
    LESS("<") {
        @Override
        public boolean holds(int comparison) {
            return comparison < 0;
        }
    },
    AT_MOST("<=") {
        @Override
        public boolean holds(int comparison) {
            return comparison <= 0;
        }
    },
    EQUAL("==") {
        @Override
        public boolean holds(int comparison) {
            return comparison == 0;
        }
    },
    NOT_EQUAL("!=") {
        @Override
        public boolean holds(int comparison) {
            return comparison != 0;
        }
    },
    AT_LEAST(">=") {
        @Override
        public boolean holds(int comparison) {
            return comparison >= 0;
        }
    },
    GREATER(">") {
        @Override
        public boolean holds(int comparison) {
            return comparison > 0;
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
}
