package io.compliancescan.generator;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;

/**
 * Decides who shows which pattern when, one period after the other. Patterns come in sets: two structuring bursts, of
 * which one runs across midnight, one account with round amounts, two drained accounts, and, where a period is long
 * enough, one dormant account that wakes. Each takes an account of its own.
 */
final class PatternPlan {

    /** What a set takes on average, counting the innocent rows that lead up to it. */
    private static final double ROWS_PER_SET = 22;

    /** No set takes more than half of these, so planned rows always fit into the file. */
    private static final int ROOM_PER_SET = 60;

    /** A set takes five regular accounts, and some are still recovering from the last, so this leaves plenty to choose. */
    private static final int ACCOUNTS_PER_SET = 20;

    private final int sets;
    private final Customers customers;
    private final Discretion discretion;
    private final Dice dice;
    private final List<Pattern> patterns = new ArrayList<>();
    private int sleepersUsed;

    PatternPlan(int sets, Customers customers, Discretion discretion, Dice dice) {
        this.sets = sets;
        this.customers = customers;
        this.discretion = discretion;
        this.dice = dice;
    }

    /** How many sets each period gets: at least two of each pattern, if there is room. */
    static int setsPerPeriod(GeneratorSettings settings) {
        if (settings.plantedShare() == 0) {
            return 0;
        }
        long wanted = Math.max(2, Math.round(settings.rows() * settings.plantedShare() / ROWS_PER_SET));
        int bearable = Customers.regularsFor(settings.rows()) / ACCOUNTS_PER_SET;
        return (int) Math.min(wanted, Math.min(bearable, settings.rows() / ROOM_PER_SET));
    }

    /** How many accounts fall asleep and wake while the file lasts; none if its days are too few for that. */
    static int sleepers(GeneratorSettings settings) {
        if (settings.days() < Pattern.DormantAccount.LEAST_DAYS) {
            return 0;
        }
        // The file begins in one period and ends in the next, or a little after it: traffic varies with the weekdays.
        int periods = settings.daysLater() / settings.days() + 3;
        return periods * setsPerPeriod(settings);
    }

    /** Every planned row of the period, by time. */
    Queue<PlannedRow> open(Period period) {
        discretion.dismissSubjects();
        List<PlannedRow> rows = new ArrayList<>();
        for (int set = 0; set < sets; set++) {
            for (Pattern pattern : newSet(period.start())) {
                Script script = new Script(pattern.account(), patterns.size(), period);
                pattern.writeInto(script, dice);
                rows.addAll(script.rows());
                patterns.add(pattern);
            }
        }
        rows.sort(Comparator.comparingInt(PlannedRow::second));
        return new ArrayDeque<>(rows);
    }

    /** The pattern that rows refer to by this number. */
    Pattern pattern(int number) {
        return patterns.get(number);
    }

    private List<Pattern> newSet(int start) {
        List<Pattern> set = new ArrayList<>();
        set.add(new Pattern.Structuring(someAccount(start), false));
        set.add(new Pattern.Structuring(someAccount(start), true));
        set.add(new Pattern.RoundAmounts(someAccount(start)));
        set.add(new Pattern.DrainedAccount(someAccount(start)));
        set.add(new Pattern.DrainedAccount(someAccount(start)));
        if (customers.sleepers() > 0) {
            set.add(new Pattern.DormantAccount(nextSleeper(start)));
        }
        return set;
    }

    private int nextSleeper(int start) {
        int account = customers.regulars() + sleepersUsed++;
        discretion.engage(account, start);
        return account;
    }

    private int someAccount(int start) {
        int account = dice.below(customers.regulars());
        while (!discretion.engage(account, start)) {
            account = dice.below(customers.regulars());
        }
        return account;
    }
}
