package io.compliancescan.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is odd about the records of a file, how often, and where first. */
final class Oddities {

    private final Map<FileNote.Kind, Integer> counts = new EnumMap<>(FileNote.Kind.class);
    private final Map<FileNote.Kind, List<Long>> lines = new EnumMap<>(FileNote.Kind.class);

    /** Something at one line. */
    void add(FileNote.Kind kind, long line) {
        add(kind, 1, List.of(line));
    }

    /**
     * Something at so many places, or at none.
     *
     * @param places the first of them
     */
    void add(FileNote.Kind kind, int count, List<Long> places) {
        if (count > 0) {
            counts.merge(kind, count, Math::addExact);
            List<Long> first = lines.computeIfAbsent(kind, any -> new ArrayList<>());
            places.stream().limit(FileNote.LINES - first.size()).forEach(first::add);
        }
    }

    int count(FileNote.Kind kind) {
        return counts.getOrDefault(kind, 0);
    }

    List<FileNote> notes() {
        return counts.entrySet().stream()
                .map(each -> new FileNote(each.getKey(), each.getValue(), lines.get(each.getKey())))
                .toList();
    }
}
