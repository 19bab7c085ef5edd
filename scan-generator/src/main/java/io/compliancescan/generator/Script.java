package io.compliancescan.generator;

import io.compliancescan.generator.PlannedRow.Deed;
import java.util.ArrayList;
import java.util.List;

/** What one account is to do within a period, as a pattern writes it down. */
final class Script {

    private static final int LONGEST_LEAD = 20 * Period.DAY;

    private final int account;
    private final int pattern;
    private final Period period;
    private final List<PlannedRow> rows = new ArrayList<>();

    Script(int account, int pattern, Period period) {
        this.account = account;
        this.pattern = pattern;
        this.period = period;
    }

    Period period() {
        return period;
    }

    /** In the order of writing, which need not be that of time. */
    List<PlannedRow> rows() {
        return List.copyOf(rows);
    }

    void evidence(int second, Deed deed) {
        rows.add(new PlannedRow(second, account, deed, pattern));
    }

    void innocent(int second, Deed deed) {
        rows.add(new PlannedRow(second, account, deed, Transaction.NO_PATTERN));
    }

    /**
     * Something innocent in the three weeks before, so that the account does not seem to wake from a long silence as
     * well.
     *
     * @param first earliest second of the pattern, at least an hour after the start of the period
     */
    void leadIn(int first, Deed deed, Dice dice) {
        int latest = first - Period.HOUR;
        int earliest = Math.max(period.start(), latest - LONGEST_LEAD);
        innocent(dice.between(earliest, latest), deed);
    }
}
