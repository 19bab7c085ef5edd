package io.compliancescan.dismissal;

import java.util.List;

/**
 * What remembered false positives come to in a scan.
 *
 * @param dismissed the violations that what was said goes for
 * @param woken those of the same rule and account that are worse than what was judged
 */
public record Carried(List<Match> dismissed, List<Match> woken) {

    public Carried {
        dismissed = List.copyOf(dismissed);
        woken = List.copyOf(woken);
    }

    /** A violation, and the remembered one that it is held against. */
    public record Match(Seen violation, Dismissal dismissal) {}
}
