package io.compliancescan.explanation;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A file of a few records. What is read of it offers what was asked for and nothing else. */
record Lines(List<String> headings, List<List<String>> records) implements Records {

    /** The first line holds the headings, every other line a record; cells are separated by {@code |}. */
    static Lines of(String... lines) {
        List<List<String>> cells =
                Arrays.stream(lines).map(line -> List.of(line.split("\\|", -1))).toList();
        return new Lines(cells.get(0), cells.subList(1, cells.size()));
    }

    /** All records with all that can be made of their cells. */
    Table table() {
        return Tables.of(headings, records);
    }

    @Override
    public Table read(Set<FieldUse> fields) {
        return offering(fields, table());
    }

    @Override
    public Table read(Set<FieldUse> fields, BitSet places) {
        return offering(
                fields,
                Tables.of(headings, places.stream().mapToObj(records::get).toList()));
    }

    private static Table offering(Set<FieldUse> fields, Table all) {
        Table.Builder table = Table.ofRecords(all.size());
        fields.stream().filter(all::offers).forEach(use -> {
            switch (use.kind()) {
                case TEXT -> table.with(use.field(), all.text(use.field()));
                case NUMBER -> table.with(use.field(), all.number(use.field()));
                case TIME -> table.with(use.field(), all.time(use.field()));
            }
        });
        return table.build();
    }
}
