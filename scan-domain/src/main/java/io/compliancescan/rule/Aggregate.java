package io.compliancescan.rule;

import java.math.BigDecimal;

/**
 * The measured value of a window that slides: records enter in the order of time and leave in the same order. Every
 * value is exact.
 */
interface Aggregate {

    void enter(int record);

    void leave(int record);

    /** How many records are inside. */
    int count();

    /** Less than, equal to or greater than zero as the value is to the bound; only while records are inside. */
    default int compareTo(BigDecimal bound) {
        return value().compareTo(bound);
    }

    /** The value; only while records are inside. */
    BigDecimal value();

    /** How many records. */
    final class Count implements Aggregate {

        private int count;

        @Override
        public void enter(int record) {
            count++;
        }

        @Override
        public void leave(int record) {
            count--;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(count);
        }
    }
}
