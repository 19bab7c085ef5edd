package io.compliancescan.generator;

import java.util.Queue;

/** Everything that happens at the bank, in order of time and without end: ordinary traffic with the planned rows woven in. */
final class Feed {

    private final PatternPlan plan;
    private final Clock clock;
    private final Teller teller;
    private Period period;
    private Queue<PlannedRow> planned;

    Feed(GeneratorSettings settings) {
        Dice dice = new Dice(settings.seed());
        Customers customers =
                new Customers(Customers.regularsFor(settings.rows()), PatternPlan.sleepers(settings), dice.split());
        Discretion discretion = new Discretion(customers.count());
        Ledger ledger = new Ledger(customers, new Recipients(customers.regulars(), dice.split()));
        this.plan = new PatternPlan(PatternPlan.setsPerPeriod(settings), customers, discretion, dice.split());
        this.teller = new Teller(customers, ledger, discretion, dice.split());
        this.period = new Period(0, settings.days());
        this.planned = plan.open(period);
        // What is not planned is ordinary traffic, so that the first period has as many rows as the file.
        this.clock = new Clock(settings.start(), settings.days(), settings.rows() - planned.size(), dice.split());
    }

    Transaction next() {
        while (planned.isEmpty() && clock.upcoming() >= period.end()) {
            period = period.next();
            planned = plan.open(period);
        }
        if (!planned.isEmpty() && planned.element().second() <= clock.upcoming()) {
            return planned.remove().carryOut(teller);
        }
        return teller.serveSomeone(clock.next());
    }

    /** The pattern that a transaction refers to. */
    Pattern pattern(int number) {
        return plan.pattern(number);
    }
}
