package io.compliancescan.dismissal;

import io.compliancescan.dismissal.Carried.Match;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The violations and the dismissals of one signature, those that were not paired yet. A rule on records without account
 * has a single signature, of which there may be as many as there are records; hence no violation is held against every
 * dismissal where that can be avoided.
 */
final class Pairing {

    private static final Deque<Dismissal> NONE = new ArrayDeque<>(0);

    /** The largest first. */
    private List<Seen> left;

    /** The smallest first. */
    private final List<Dismissal> free;

    Pairing(List<Seen> violations, List<Dismissal> dismissals) {
        left = new ArrayList<>(violations);
        left.sort(Comparator.comparing((Seen violation) -> violation.judged().size())
                .reversed());
        free = new ArrayList<>(dismissals);
        free.sort(Comparator.comparing(Pairing::size));
    }

    /** Pairs what is just as bad. */
    List<Match> equallyBad() {
        Map<Judged, Deque<Dismissal>> byJudged = new HashMap<>();
        free.forEach(dismissal -> byJudged.computeIfAbsent(dismissal.judged(), key -> new ArrayDeque<>())
                .add(dismissal));
        List<Match> matches = new ArrayList<>();
        List<Seen> others = new ArrayList<>();
        Set<Dismissal> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Seen violation : left) {
            Dismissal equal = byJudged.getOrDefault(violation.judged(), NONE).poll();
            if (equal == null) {
                others.add(violation);
            } else {
                taken.add(equal);
                matches.add(new Match(violation, equal));
            }
        }
        left = others;
        free.removeIf(taken::contains);
        return matches;
    }

    /** Pairs each violation with the smallest dismissal that it is no worse than, the largest violation first. */
    List<Match> noWorse() {
        List<Match> matches = new ArrayList<>();
        List<Seen> others = new ArrayList<>();
        for (Seen violation : left) {
            Optional<Match> match = firstNoWorse(violation);
            match.ifPresentOrElse(matches::add, () -> others.add(violation));
        }
        left = others;
        return matches;
    }

    private Optional<Match> firstNoWorse(Seen violation) {
        for (int place = firstCandidate(violation.judged()); place < free.size(); place++) {
            if (!violation.judged().worseThan(free.get(place).judged())) {
                return Optional.of(new Match(violation, free.remove(place)));
            }
        }
        return Optional.empty();
    }

    /** Those of a smaller amount cannot have been worse, which only an amount says: other sizes are of different kinds. */
    private int firstCandidate(Judged judged) {
        if (judged.amount().isEmpty()) {
            return 0;
        }
        BigDecimal least = judged.size();
        int from = 0;
        int to = free.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (size(free.get(middle)).compareTo(least) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Pairs what is left with what is left. */
    List<Match> rest() {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; place < Math.min(left.size(), free.size()); place++) {
            matches.add(new Match(left.get(place), free.get(place)));
        }
        return matches;
    }

    private static BigDecimal size(Dismissal dismissal) {
        return dismissal.judged().size();
    }
}
