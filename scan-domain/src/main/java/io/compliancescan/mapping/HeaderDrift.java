package io.compliancescan.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which heading of a file was which in an earlier one.
 *
 * @param same the headings of now by those of before that differ in case, blanks and punctuation at most
 * @param misspelt likewise, those that differ in a letter or two, where no other could be meant
 * @param differences how many headings are misspelt, gone or new
 * @param before how many there were
 */
record HeaderDrift(Map<String, String> same, Map<String, String> misspelt, int differences, int before) {

    /** A header with fewer headings is too common for a file with another one to be taken for the same feed. */
    private static final int TELLING = 3;

    /** One heading in so many may differ. */
    private static final int STEADY = 5;

    static HeaderDrift between(List<String> before, List<String> now) {
        Map<String, String> same = same(before, now);
        List<String> gone = without(before, same.keySet());
        List<String> added = without(now, same.values());
        int most = Math.max(gone.size(), added.size());
        Map<String, String> misspelt = most > bound(before.size()) ? Map.of() : misspelt(gone, added);
        return new HeaderDrift(same, misspelt, gone.size() + added.size() - misspelt.size(), before.size());
    }

    /** Whether both files are of the same feed: all headings are the same, or few differ. */
    boolean isSmall() {
        return differences <= bound(before);
    }

    /** What the heading of before is called now, if it is there. */
    Optional<String> now(String heading) {
        return Optional.ofNullable(same.get(heading)).or(() -> Optional.ofNullable(misspelt.get(heading)));
    }

    /** What the heading of now was called before, if it was there. */
    Optional<String> before(String heading) {
        return key(same, heading).or(() -> key(misspelt, heading));
    }

    private static int bound(int before) {
        return before < TELLING ? 0 : Math.max(1, before / STEADY);
    }

    /** A heading that is there exactly is that one; else the only one that is written otherwise on either side. */
    private static Map<String, String> same(List<String> before, List<String> now) {
        Map<String, List<String>> earlier = byLetters(before);
        Map<String, List<String>> later = byLetters(now);
        Map<String, String> same = new LinkedHashMap<>();
        earlier.forEach((letters, headings) -> {
            List<String> others = later.getOrDefault(letters, List.of());
            headings.stream().filter(others::contains).forEach(heading -> same.put(heading, heading));
            if (headings.stream().noneMatch(same::containsKey)) {
                only(headings).ifPresent(heading -> only(others).ifPresent(other -> same.put(heading, other)));
            }
        });
        return same;
    }

    private static Map<String, String> misspelt(List<String> gone, List<String> added) {
        Map<String, String> misspelt = new LinkedHashMap<>();
        for (String heading : gone) {
            only(misspelt(heading, added))
                    .filter(other -> misspelt(other, gone).size() == 1)
                    .ifPresent(other -> misspelt.put(heading, other));
        }
        return misspelt;
    }

    private static List<String> misspelt(String heading, List<String> others) {
        SpeltHeading words = SpeltHeading.of(heading);
        return others.stream()
                .filter(other -> words.isMisspelt(SpeltHeading.of(other)))
                .toList();
    }

    private static Map<String, List<String>> byLetters(List<String> headings) {
        return headings.stream()
                .collect(Collectors.groupingBy(
                        heading -> SpeltHeading.of(heading).joined(), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<String> without(List<String> headings, Collection<String> paired) {
        List<String> left = new ArrayList<>(headings);
        left.removeAll(paired);
        return left;
    }

    private static Optional<String> only(List<String> headings) {
        return headings.size() == 1 ? Optional.of(headings.get(0)) : Optional.empty();
    }

    private static Optional<String> key(Map<String, String> pairs, String value) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
