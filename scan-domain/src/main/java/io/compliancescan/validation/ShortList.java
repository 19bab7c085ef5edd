package io.compliancescan.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A list for people to read, cut where it gets long, and saying so. */
final class ShortList {

    private static final int MOST = 50;
    private static final int LONGEST = 60;

    private ShortList() {}

    /** The texts, separated by commas; how many more there are, if there are more than fifty. */
    static String of(Stream<String> texts) {
        List<String> all = texts.toList();
        String first = all.stream().limit(MOST).map(ShortList::cut).collect(Collectors.joining(", "));
        return all.size() > MOST ? first + " and " + (all.size() - MOST) + " more" : first;
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…"
                : text;
    }
}
