package io.compliancescan.dismissal;

import io.compliancescan.dismissal.Carried.Match;
import io.compliancescan.violation.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the violations of a scan for which what was said of earlier ones goes as well. Each remembered false positive
 * stands for one violation of its rule and account: one that is just as bad where there is one, else the worst that is no
 * worse. Violations that are left over beside remembered ones that are left over are worse than what was judged.
 */
public final class DismissalMatching {

    private final Map<Signature, List<Dismissal>> dismissals = new LinkedHashMap<>();
    private final Map<Signature, List<Seen>> seen = new HashMap<>();

    public DismissalMatching(List<Dismissal> standing) {
        standing.forEach(dismissal -> dismissals
                .computeIfAbsent(dismissal.signature(), key -> new ArrayList<>())
                .add(dismissal));
    }

    /** Takes a violation of the scan; they come in the order in which they were found. */
    public void see(Seen violation) {
        if (dismissals.containsKey(violation.signature())) {
            seen.computeIfAbsent(violation.signature(), key -> new ArrayList<>())
                    .add(violation);
        }
    }

    /** What all violations that were seen come to. */
    public Carried carried() {
        List<Match> dismissed = new ArrayList<>();
        List<Match> woken = new ArrayList<>();
        dismissals.forEach((signature, remembered) -> {
            Pairing pairing = new Pairing(seen.getOrDefault(signature, List.of()), remembered);
            dismissed.addAll(pairing.equallyBad());
            dismissed.addAll(pairing.noWorse());
            woken.addAll(pairing.rest());
        });
        return new Carried(dismissed, woken);
    }
}
