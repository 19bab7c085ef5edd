package io.compliancescan.explanation;

import io.compliancescan.condition.Verdicts;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.Way;
import io.compliancescan.table.NumberColumn;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.TextColumn;
import io.compliancescan.table.TimeColumn;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at all windows of some parties for the passage that breaks the limit most or, if none does, comes nearest to it;
 * of several alike, the earliest of the first party.
 */
final class FlowSearch {

    private final Comparator<Passage> nearness;
    private final Map<String, FlowMoves> parties = new LinkedHashMap<>();

    FlowSearch(FlowCheck check, Table table, TemporalScale scale) {
        this.nearness = Passage.byNearness(check.limit());
        long length = check.window().length().orElse(scale.step()).toMillis();
        TimeColumn times = table.time(StandardFields.TIMESTAMP);
        NumberColumn amounts = table.number(check.field());
        List<Taking> in = check.in().stream().map(way -> Taking.of(way, table)).toList();
        List<Taking> out =
                check.out().stream().map(way -> Taking.of(way, table)).toList();
        for (int record : inTime(times)) {
            if (amounts.known(record)) {
                moves(in, out, record)
                        .forEach((party, comes) -> parties.computeIfAbsent(party, name -> new FlowMoves(name, length))
                                .add(record, times.millis(record), amounts.exact(record), comes));
            }
        }
    }

    /**
     * Empty when nothing comes to a party and goes from it again within a window that has one of the records.
     *
     * @param records at least one of them is in the passage
     */
    Optional<Passage> nearest(BitSet records) {
        return parties.values().stream()
                .filter(moves -> moves.records().stream().anyMatch(records::get))
                .flatMap(moves -> moves.best(records, nearness).stream())
                .reduce((nearest, next) -> nearness.compare(next, nearest) > 0 ? next : nearest);
    }

    /**
     * The passage that broke the limit most.
     *
     * @param records that the check found, all those of a burst of the party
     */
    Passage worst(String party, BitSet records) {
        return parties.get(party).best(records, nearness).orElseThrow();
    }

    private static List<Integer> inTime(TimeColumn times) {
        BitSet known = new BitSet(times.size());
        known.set(0, times.size());
        times.retainKnown(known);
        return known.stream()
                .boxed()
                .sorted(Comparator.comparingLong(times::millis))
                .toList();
    }

    /** To whom the record comes and from whom it goes; what does both moves nothing. */
    private static Map<String, Boolean> moves(List<Taking> in, List<Taking> out, int record) {
        Set<String> to = parties(in, record);
        Set<String> from = parties(out, record);
        Map<String, Boolean> moves = new HashMap<>();
        to.stream().filter(party -> !from.contains(party)).forEach(party -> moves.put(party, true));
        from.stream().filter(party -> !to.contains(party)).forEach(party -> moves.put(party, false));
        return moves;
    }

    private static Set<String> parties(List<Taking> ways, int record) {
        Set<String> parties = new HashSet<>();
        ways.stream().flatMap(way -> way.party(record).stream()).forEach(parties::add);
        return parties;
    }

    /**
     * Which records take a way.
     *
     * @param yes whether they do, whosever they are
     */
    private record Taking(Verdicts yes, TextColumn names) {

        static Taking of(Way way, Table table) {
            Verdicts yes =
                    way.filter().map(filter -> filter.evaluate(table)).orElseGet(() -> Verdicts.allYes(table.size()));
            return new Taking(yes, table.text(way.party()));
        }

        Optional<String> party(int record) {
            return yes.yes(record) ? names.text(record) : Optional.empty();
        }
    }
}
