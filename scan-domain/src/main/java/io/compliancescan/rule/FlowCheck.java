package io.compliancescan.rule;

import io.compliancescan.condition.Operator;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds parties through which something passes: within a window of time, about as much goes out as came in before. A
 * party is a text, whichever fields name it, so that the recipient of one record may be the account of the next.
 *
 * <p>Of every window of that length, the part is looked at that lasts from the first moment at which something comes in
 * to the last at which something goes out. Parts that break the limit and share a record are one finding. It measures
 * the lesser of both sums divided by the greater.
 *
 * @param in the ways by which something comes to a party, at least one
 * @param out the ways by which something goes from it, at least one
 * @param field the amount that comes and goes
 * @param window rolling
 */
public record FlowCheck(List<Way> in, List<Way> out, String field, FlowLimit limit, Window window) implements Check {

    public FlowCheck {
        in = List.copyOf(in);
        out = List.copyOf(out);
        if (in.isEmpty() || out.isEmpty()) {
            throw new IllegalArgumentException("a flow needs a way in and a way out");
        }
        if (window.mode() != WindowMode.ROLLING) {
            throw new IllegalArgumentException("the windows of a flow are rolling");
        }
    }

    @Override
    public RuleOutcome evaluate(Table table, TemporalScale scale) {
        BitSet lost = new BitSet();
        List<PartyColumn> columns = new ArrayList<>();
        for (String party : parties()) {
            BitSet incoming = taking(in, party, table, lost);
            BitSet outgoing = taking(out, party, table, lost);
            columns.add(PartyColumn.of(table, party, incoming, outgoing));
        }
        Bursts found = new Parties(columns).sweep(table, (party, bursts) -> looker(table, party, bursts, scale));
        return new RuleOutcome(table.size() - lost.cardinality(), lost.cardinality(), found);
    }

    @Override
    public Stream<FieldUse> uses() {
        return Stream.concat(ways().flatMap(Way::uses), Stream.of(FieldUse.number(field)));
    }

    @Override
    public Optional<BigDecimal> threshold() {
        return Optional.of(limit.share());
    }

    private Stream<Way> ways() {
        return Stream.concat(in.stream(), out.stream());
    }

    private List<String> parties() {
        return ways().map(Way::party).distinct().toList();
    }

    /**
     * The records that take one of the ways of the party.
     *
     * @param lost takes those of which that cannot be told
     */
    private BitSet taking(List<Way> ways, String party, Table table, BitSet lost) {
        BitSet taking = new BitSet(table.size());
        ways.stream().filter(way -> way.party().equals(party)).forEach(way -> {
            Population.Selection selection = way.population()
                    .select(table, records -> table.number(field).retainKnown(records));
            taking.or(selection.records());
            lost.or(selection.lost());
        });
        return taking;
    }

    private Parties.Looker looker(Table table, PartyTimeline party, Bursts bursts, TemporalScale scale) {
        Aggregate passedOn = PassedOn.of(party::isIncoming, party.records(), table.number(field), table.size(), limit);
        Limit atLeast = Limit.of(Operator.AT_LEAST, limit.share());
        return name -> {
            BurstRecorder recorder = new BurstRecorder(
                    party.records(), atLeast, passedOn, (records, share) -> bursts.add(records, share, name));
            SlidingWindow part = new SlidingWindow(passedOn, recorder);
            new RollingSweep(party.records(), new FlowWindow(party, part), window.millis(scale)).run();
        };
    }
}
