package io.compliancescan.explanation;

import io.compliancescan.condition.Verdicts;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.table.Table;
import io.compliancescan.table.TimeColumn;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks at the silences of a few groups. */
final class SilenceSearch {

    private static final Comparator<Silence> NEARNESS =
            Comparator.comparing(Silence::broken).thenComparing(Silence::millis);

    private final DormancyCheck check;
    private final Verdicts activity;
    private final TimeColumn times;
    private final Groups groups;

    SilenceSearch(DormancyCheck check, Verdicts activity, Table table) {
        this.check = check;
        this.activity = activity;
        this.times = table.time(StandardFields.TIMESTAMP);
        this.groups = new Groups(check.population(), table);
    }

    /**
     * The longest silence after which one of these records came, of those that break the rule by one of them if there are
     * any; of several alike, the earliest of the first group. Empty when each of the records is the first of its group.
     */
    Optional<Silence> nearest(BitSet records) {
        return timelines().stream()
                .flatMap(timeline -> candidates(timeline, records))
                .reduce((nearest, next) -> NEARNESS.compare(next, nearest) > 0 ? next : nearest);
    }

    /** Silences that are long enough come before all others, of which only the longest can be the nearest. */
    private Stream<Silence> candidates(List<Integer> timeline, BitSet records) {
        List<Silence> longEnough = places(timeline)
                .filter(place -> longEnough(before(timeline, place)))
                .mapToObj(place -> silence(timeline, place, records))
                .filter(silence -> silence.awakening().stream().anyMatch(records::get))
                .toList();
        return longEnough.isEmpty() ? longest(timeline, records).stream() : longEnough.stream();
    }

    private Optional<Silence> longest(List<Integer> timeline, BitSet records) {
        return places(timeline)
                .filter(place -> records.get(timeline.get(place)))
                .boxed()
                .reduce((longest, place) -> before(timeline, place) > before(timeline, longest) ? place : longest)
                .map(place -> silence(timeline, place, records));
    }

    /** The silence, long enough for the check, in whose awakening the record is; empty when there is none. */
    Optional<Silence> endedBy(int record) {
        BitSet alone = new BitSet();
        alone.set(record);
        return timelines().stream()
                .flatMap(timeline -> places(timeline)
                        .filter(place -> longEnough(before(timeline, place)))
                        .mapToObj(place -> silence(timeline, place, alone)))
                .filter(silence -> silence.awakening().contains(record))
                .findFirst();
    }

    boolean longEnough(long millis) {
        return millis >= check.silence().toMillis();
    }

    private Collection<List<Integer>> timelines() {
        return groups.timelines(groups.selected());
    }

    /** Those of the records before which there may be a silence. */
    private static IntStream places(List<Integer> timeline) {
        return IntStream.range(1, timeline.size());
    }

    private long before(List<Integer> timeline, int place) {
        return times.millis(timeline.get(place)) - times.millis(timeline.get(place - 1));
    }

    /** An awakening ends where the time for it is over, or where the group falls silent again. */
    private Silence silence(List<Integer> timeline, int place, BitSet records) {
        long last = times.millis(timeline.get(place)) + check.within().toMillis();
        List<Integer> awakening = IntStream.range(place, timeline.size())
                .takeWhile(later -> later == place
                        || times.millis(timeline.get(later)) <= last && !longEnough(before(timeline, later)))
                .mapToObj(timeline::get)
                .toList();
        long millis = before(timeline, place);
        boolean broken = longEnough(millis)
                && awakening.stream().anyMatch(record -> records.get(record) && activity.yes(record));
        return new Silence(timeline.get(place - 1), millis, awakening, broken);
    }
}
