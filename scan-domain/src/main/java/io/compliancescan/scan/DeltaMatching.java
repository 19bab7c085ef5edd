package io.compliancescan.scan;

import io.compliancescan.scan.Sighting.Evidence;
import io.compliancescan.violation.Signature;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the violations of a scan again in an earlier one, so that the counts of {@link ScanDelta} become lists. Most
 * signatures leave nothing to choose: all of their violations are new, or resolved, or both scans have as many. Where
 * the scans have different numbers, those with equal evidence are the same violation; of the others, the first of the
 * one scan is the first of the other, and so on. What is left over is new or resolved.
 *
 * <p>Only the violations of the signatures that leave a choice are remembered.
 */
final class DeltaMatching {

    private final Map<Signature, Long> before;
    private final Map<Signature, Long> now;
    private final DeltaPlaces places = DeltaPlaces.none();
    private final Map<Signature, Choice> choices = new HashMap<>();

    /**
     * @param before how often each signature occurs in the earlier scan
     * @param now how often each occurs in the later one
     */
    DeltaMatching(Map<Signature, Long> before, Map<Signature, Long> now) {
        this.before = before;
        this.now = now;
    }

    /** Takes a violation of the earlier scan; they come in the order in which they were found. */
    void seenBefore(Sighting sighting) {
        Signature signature = sighting.signature();
        if (!now.containsKey(signature)) {
            places.resolved().add(sighting);
        } else if (leavesChoice(signature)) {
            choice(signature).before.add(sighting);
        }
    }

    /** Takes a violation of the later scan; they come in the order in which they were found. */
    void seenNow(Sighting sighting) {
        Signature signature = sighting.signature();
        if (!before.containsKey(signature)) {
            places.added().add(sighting);
        } else if (leavesChoice(signature)) {
            choice(signature).now.add(sighting);
        } else {
            places.unchanged().add(sighting);
        }
    }

    /** What all violations that were seen come to. */
    DeltaPlaces places() {
        choices.values().forEach(choice -> choice.make(places));
        choices.clear();
        return places;
    }

    private boolean leavesChoice(Signature signature) {
        return !before.get(signature).equals(now.get(signature));
    }

    private Choice choice(Signature signature) {
        return choices.computeIfAbsent(signature, key -> new Choice());
    }

    /** The violations of one signature, in the order in which they were found. */
    private static final class Choice {

        private static final Deque<Sighting> NONE = new ArrayDeque<>(0);

        private final List<Sighting> before = new ArrayList<>();
        private final List<Sighting> now = new ArrayList<>();

        void make(DeltaPlaces places) {
            Map<Evidence, Deque<Sighting>> unmatched = new HashMap<>();
            before.forEach(sighting -> unmatched
                    .computeIfAbsent(sighting.evidence(), key -> new ArrayDeque<>())
                    .add(sighting));
            Set<Sighting> told = new HashSet<>();
            List<Sighting> others = new ArrayList<>();
            for (Sighting sighting : now) {
                Deque<Sighting> equal = unmatched.getOrDefault(sighting.evidence(), NONE);
                if (equal.isEmpty()) {
                    others.add(sighting);
                } else {
                    told.add(equal.remove());
                    places.unchanged().add(sighting);
                }
            }
            before.removeIf(told::contains);
            pair(others, places);
        }

        private void pair(List<Sighting> others, DeltaPlaces places) {
            int pairs = Math.min(others.size(), before.size());
            others.subList(0, pairs).forEach(places.unchanged()::add);
            others.subList(pairs, others.size()).forEach(places.added()::add);
            before.subList(pairs, before.size()).forEach(places.resolved()::add);
        }
    }
}
