package io.compliancescan.mapping;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that keeps fields from being read.
 *
 * @param missingFields fields that are not mapped and have no column of their name, in alphabetical order
 * @param unknownHeadings headings that the file does not have, by the field that is mapped to them
 * @param unanswered questions about columns that are needed
 */
public record MappingGaps(
        List<String> missingFields, Map<String, String> unknownHeadings, List<ClarificationQuestion> unanswered) {

    public MappingGaps {
        missingFields = List.copyOf(missingFields);
        unknownHeadings = Collections.unmodifiableSortedMap(new TreeMap<>(unknownHeadings));
        unanswered = List.copyOf(unanswered);
    }

    /** Whether nothing is in the way. */
    public boolean isEmpty() {
        return missingFields.isEmpty() && unknownHeadings.isEmpty() && unanswered.isEmpty();
    }

    /** The columns that cannot be used, each with the reason, as clients know them. */
    public List<String> invalidColumns() {
        return Stream.concat(
                        unknownHeadings.entrySet().stream()
                                .map(gap -> gap.getKey() + " → \"" + gap.getValue() + "\" (not in upload headers)"),
                        unanswered.stream()
                                .map(question ->
                                        "\"" + question.heading() + "\" (unanswered: " + question.text() + ")"))
                .toList();
    }

    /** Collects gaps; what is found twice counts once. */
    static final class Collector {

        private final SortedSet<String> missing = new TreeSet<>();
        private final SortedMap<String, String> unknown = new TreeMap<>();
        private final Set<ClarificationQuestion> unanswered = new LinkedHashSet<>();

        void missing(String field) {
            missing.add(field);
        }

        void unknown(String field, String heading) {
            unknown.put(field, heading);
        }

        void unanswered(ClarificationQuestion question) {
            unanswered.add(question);
        }

        MappingGaps gaps() {
            return new MappingGaps(List.copyOf(missing), unknown, List.copyOf(unanswered));
        }
    }
}
