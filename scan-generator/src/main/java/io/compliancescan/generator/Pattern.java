package io.compliancescan.generator;

import io.compliancescan.generator.PlannedRow.Deed;
import java.util.List;

/** A suspicious behaviour of one account. */
sealed interface Pattern {

    PatternKind kind();

    int account();

    /** Writes down every row of it, within the period of the script. */
    void writeInto(Script script, Dice dice);

    /** Amounts just below the reporting threshold, close together. */
    record Structuring(int account, boolean acrossMidnight) implements Pattern {

        private static final List<TransactionType> TYPES = List.of(
                TransactionType.CASH_IN, TransactionType.DEPOSIT, TransactionType.CASH_OUT, TransactionType.TRANSFER);

        @Override
        public PatternKind kind() {
            return PatternKind.STRUCTURING;
        }

        @Override
        public void writeInto(Script script, Dice dice) {
            if (acrossMidnight) {
                writeAcrossMidnight(script, dice);
            } else {
                writeWithinADay(script, dice);
            }
        }

        private static void writeWithinADay(Script script, Dice dice) {
            int days = script.period().days();
            int morning = script.period().startOfDay(dice.between(1, days - 1)) + 8 * Period.HOUR;
            script.leadIn(morning, new Deed.Ordinary(), dice);
            int rows = dice.between(3, 6);
            for (int i = 0; i < rows; i++) {
                script.evidence(morning + dice.below(12 * Period.HOUR), justBelow(dice));
            }
        }

        /** One or two on either side, never three: who counts by calendar day sees nothing. */
        private static void writeAcrossMidnight(Script script, Dice dice) {
            int days = script.period().days();
            int midnight = script.period().startOfDay(dice.between(2, days - 1));
            script.leadIn(midnight - 8 * Period.HOUR, new Deed.Ordinary(), dice);
            int before = dice.between(1, 2);
            int after = dice.between(3 - before, 2);
            for (int i = 0; i < before; i++) {
                script.evidence(midnight - 1 - dice.below(8 * Period.HOUR), justBelow(dice));
            }
            for (int i = 0; i < after; i++) {
                script.evidence(midnight + dice.below(8 * Period.HOUR), justBelow(dice));
            }
        }

        private static Deed justBelow(Dice dice) {
            return new Deed.Exactly(TYPES.get(dice.below(TYPES.size())), wholeTens(8_010, 9_990, dice));
        }
    }

    /** Silence, then one notable amount. Fits only into periods of at least {@link #LEAST_DAYS} days. */
    record DormantAccount(int account) implements Pattern {

        static final int LEAST_DAYS = 92;

        private static final int SILENCE = 90 * Period.DAY;

        private static final List<TransactionType> TYPES =
                List.of(TransactionType.TRANSFER, TransactionType.WIRE, TransactionType.CASH_OUT);

        @Override
        public PatternKind kind() {
            return PatternKind.DORMANT_ACCOUNT;
        }

        @Override
        public void writeInto(Script script, Dice dice) {
            Period period = script.period();
            int fallsAsleep = dice.between(period.startOfDay(1), period.end() - SILENCE - Period.DAY);
            int earlier = dice.below(4);
            for (int i = 0; i < earlier; i++) {
                script.innocent(dice.between(period.start(), fallsAsleep - 1), new Deed.Ordinary());
            }
            script.evidence(fallsAsleep, new Deed.Ordinary());
            int wakes = dice.between(fallsAsleep + SILENCE, period.end() - 1);
            TransactionType type = TYPES.get(dice.below(TYPES.size()));
            script.evidence(wakes, new Deed.Exactly(type, wholeTens(5_010, 30_000, dice)));
        }
    }

    /** Several multiples of a thousand within a month. */
    record RoundAmounts(int account) implements Pattern {

        private static final List<TransactionType> TYPES =
                List.of(TransactionType.TRANSFER, TransactionType.CASH_OUT, TransactionType.CASH_IN);

        @Override
        public PatternKind kind() {
            return PatternKind.ROUND_AMOUNTS;
        }

        @Override
        public void writeInto(Script script, Dice dice) {
            int span = Math.min(29, script.period().days() - 2);
            int first =
                    script.period().startOfDay(dice.between(1, script.period().days() - span));
            script.leadIn(first, new Deed.Ordinary(), dice);
            int rows = dice.between(3, 5);
            for (int i = 0; i < rows; i++) {
                TransactionType type = TYPES.get(dice.below(TYPES.size()));
                script.evidence(
                        first + dice.below(span * Period.DAY), new Deed.Exactly(type, dice.between(1, 7) * 1_000_00L));
            }
        }
    }

    /** Money comes in and soon everything goes out. */
    record DrainedAccount(int account) implements Pattern {

        @Override
        public PatternKind kind() {
            return PatternKind.DRAINED_ACCOUNT;
        }

        @Override
        public void writeInto(Script script, Dice dice) {
            int drained =
                    dice.between(script.period().startOfDay(1), script.period().end() - 1);
            script.leadIn(drained, new Deed.Exactly(TransactionType.DEPOSIT, wholeTens(500, 4_900, dice)), dice);
            script.evidence(
                    drained, new Deed.Drain(dice.oneIn(2) ? TransactionType.TRANSFER : TransactionType.CASH_OUT));
        }
    }

    /**
     * As people choose amounts, but never a multiple of 1,000, which is a pattern of its own.
     *
     * @param least in whole units of the currency
     * @param most likewise
     * @return cents
     */
    private static long wholeTens(int least, int most, Dice dice) {
        int amount = dice.between(least / 10, most / 10) * 10;
        return (amount % 1_000 == 0 ? amount + 10 : amount) * 100L;
    }
}
