package io.compliancescan.dismissal;

import io.compliancescan.dismissal.Carried.Match;
import io.compliancescan.violation.Signature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

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
            List<Seen> left = new ArrayList<>(seen.getOrDefault(signature, List.of()));
            List<Dismissal> free = new ArrayList<>(remembered);
            free.sort(Comparator.comparing(dismissal -> dismissal.judged().size()));
            left.sort(
                    Comparator.comparing((Seen violation) -> violation.judged().size())
                            .reversed());
            match(left, free, (violation, dismissal) -> violation.judged().equals(dismissal.judged()), dismissed);
            match(left, free, (violation, dismissal) -> !violation.judged().worseThan(dismissal.judged()), dismissed);
            match(left, free, (violation, dismissal) -> true, woken);
        });
        return new Carried(dismissed, woken);
    }

    /** Takes out of both lists what goes together, each with the first that it goes with. */
    private static void match(
            List<Seen> left, List<Dismissal> free, BiPredicate<Seen, Dismissal> together, List<Match> matches) {
        left.removeIf(violation -> {
            Optional<Dismissal> found = free.stream()
                    .filter(dismissal -> together.test(violation, dismissal))
                    .findFirst();
            found.ifPresent(dismissal -> {
                free.remove(dismissal);
                matches.add(new Match(violation, dismissal));
            });
            return found.isPresent();
        });
    }
}
