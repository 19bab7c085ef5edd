package io.compliancescan.rule;

import io.compliancescan.table.Table;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** All parties that some columns name, each once, whichever columns name it. */
final class Parties {

    private final List<PartyColumn> columns;

    /** By column, other column and group of the first: the group of the same party in the other. */
    private final int[][][] same;

    Parties(List<PartyColumn> columns) {
        this.columns = columns;
        this.same = new int[columns.size()][columns.size()][];
        for (int column = 0; column < columns.size(); column++) {
            same[column][column] =
                    IntStream.range(0, columns.get(column).groups().groups()).toArray();
            for (int later = column + 1; later < columns.size(); later++) {
                same[column][later] = columns.get(column).groupsIn(columns.get(later));
                same[later][column] =
                        inverse(same[column][later], columns.get(later).groups().groups());
            }
        }
    }

    /**
     * Looks at every party to which something comes and from which something goes.
     *
     * @param looker makes what looks at a party of the timeline given, and adds what it finds to the bursts given
     */
    Bursts sweep(Table table, BiFunction<PartyTimeline, Bursts, Looker> looker) {
        Bursts all = new Bursts(table);
        for (int column = 0; column < columns.size(); column++) {
            all.addAll(sweep(table, column, looker));
        }
        return all;
    }

    private Bursts sweep(Table table, int column, BiFunction<PartyTimeline, Bursts, Looker> looker) {
        PartyColumn naming = columns.get(column);
        return Groups.of(naming.groups()).sweep(table, found -> {
            PartyTimeline timeline = new PartyTimeline(columns, table.size());
            Looker look = looker.apply(timeline, found);
            int[] party = new int[columns.size()];
            return group -> {
                if (find(party, column, group) && timeline.load(party)) {
                    look.at(() -> naming.name(group));
                }
            };
        });
    }

    /**
     * Finds the groups of the party that is a group of that column. Whether it has the two records at least that it takes
     * to pass something on, and no earlier column names it, by which it was looked at already.
     */
    private boolean find(int[] party, int column, int group) {
        int records = 0;
        for (int other = 0; other < party.length; other++) {
            party[other] = same[column][other][group];
            if (party[other] != PartyColumn.NONE) {
                if (other < column) {
                    return false;
                }
                records += columns.get(other).groups().size(party[other]);
            }
        }
        return records > 1;
    }

    private static int[] inverse(int[] found, int others) {
        int[] inverse = new int[others];
        Arrays.fill(inverse, PartyColumn.NONE);
        for (int group = 0; group < found.length; group++) {
            if (found[group] != PartyColumn.NONE) {
                inverse[found[group]] = group;
            }
        }
        return inverse;
    }

    /** Looks at the party that is loaded. */
    interface Looker {

        /** @param name the party's name */
        void at(Supplier<String> name);
    }
}
