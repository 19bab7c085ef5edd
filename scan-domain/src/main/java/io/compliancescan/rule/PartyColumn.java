package io.compliancescan.rule;

import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import io.compliancescan.table.Timelines;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One of the columns that name parties.
 *
 * @param names the column
 * @param groups its records, party by party
 * @param in the records by which something comes to the party that this column names
 * @param out the records by which something goes from it
 */
record PartyColumn(TextColumn names, Timelines groups, BitSet in, BitSet out) {

    /** Stands for a party that a column does not name. */
    static final int NONE = -1;

    /** Something comes to the party. */
    static final int IN = 1;

    /** Something goes from it. */
    static final int OUT = 2;

    static PartyColumn of(Table table, String field, BitSet in, BitSet out) {
        return new PartyColumn(table.text(field), table.timelines(List.of(field), StandardFields.TIMESTAMP), in, out);
    }

    /** What the record does to the party that this column names: both, one of them, or neither, which is 0. */
    int kinds(int record) {
        return (in.get(record) ? IN : 0) | (out.get(record) ? OUT : 0);
    }

    /**
     * Fills a timeline with the records of a group that do something to it.
     *
     * @param group may be {@link #NONE}
     * @return all that they do
     */
    int load(int group, Timeline timeline) {
        timeline.clear();
        int all = 0;
        if (group != NONE) {
            for (int position = groups.start(group); position < groups.end(group); position++) {
                int record = groups.record(position);
                int kinds = kinds(record);
                if (kinds != 0) {
                    timeline.append(record, groups.millis(position));
                    all |= kinds;
                }
            }
        }
        return all;
    }

    /**
     * For each group of this column the group of the same party in another one, or {@link #NONE}. Groups to which no record
     * does anything are passed over.
     */
    int[] groupsIn(PartyColumn other) {
        int[] codes = names.codesIn(other.names, moved(), other.moved());
        int[] groupOf = other.groupOfCode();
        int[] found = new int[groups.groups()];
        Arrays.setAll(found, group -> {
            int code = codes[code(group)];
            return code == TextColumn.MISSING ? NONE : groupOf[code];
        });
        return found;
    }

    /** The party's name. */
    String name(int group) {
        return names.textOf(code(group));
    }

    /** The codes of parties to which a record does something. */
    private BitSet moved() {
        BitSet codes = new BitSet(names.distinct());
        in.stream().map(names::code).forEach(codes::set);
        out.stream().map(names::code).forEach(codes::set);
        return codes;
    }

    private int[] groupOfCode() {
        int[] groupOf = new int[names.distinct()];
        Arrays.fill(groupOf, NONE);
        for (int group = 0; group < groups.groups(); group++) {
            groupOf[code(group)] = group;
        }
        return groupOf;
    }

    private int code(int group) {
        return names.code(groups.record(groups.start(group)));
    }
}
