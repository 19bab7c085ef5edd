package io.compliancescan.persistence.violation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Cuts a page out of the places of violations, rule by rule, and says which rows are on it. */
final class PlacesPage {

    private final List<String> rules = new ArrayList<>();
    private int skip;
    private int room;

    /**
     * @param offset how many places come before the page
     * @param most how many it has at most
     */
    PlacesPage(int offset, int most) {
        this.skip = offset;
        this.room = most;
    }

    /** Takes the next rule's numbers; those of earlier rules come first. */
    void take(int rule, BitSet numbers) {
        int count = numbers.cardinality();
        if (skip >= count) {
            skip -= count;
            return;
        }
        List<Integer> wanted = numbers.stream().skip(skip).limit(room).boxed().toList();
        skip = 0;
        room -= wanted.size();
        if (!wanted.isEmpty()) {
            rules.add(condition(rule, wanted));
        }
    }

    /** What holds for the rows of the page, or empty when it has none. */
    Optional<String> condition() {
        return rules.isEmpty() ? Optional.empty() : Optional.of(String.join(" OR ", rules));
    }

    /** What holds for the rows of a rule with those numbers. */
    static String condition(int rule, List<Integer> numbers) {
        String list = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "rule_number = " + rule + " AND violation_number IN (" + list + ")";
    }
}
