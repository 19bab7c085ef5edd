package io.compliancescan.explanation;

import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.Collection;

/** Some records of a file. */
final class Extract {

    private final Table table;
    private final int[] numbers;

    /**
     * @param table these records and no others, in the order of the file
     * @param places where they are in the file, from 0
     */
    Extract(Table table, BitSet places) {
        this.table = table;
        this.numbers = places.stream().map(place -> place + 1).toArray();
    }

    Table table() {
        return table;
    }

    /** The number that a record of the table has in the file, where they are counted from 1. */
    int number(int record) {
        return numbers[record];
    }

    RecordNumbers numbers(Collection<Integer> records) {
        return RecordNumbers.of(records.stream().mapToInt(this::number).toArray());
    }

    /** The records of the table that are in those places of the file. */
    BitSet at(BitSet places) {
        BitSet records = new BitSet(numbers.length);
        for (int record = 0; record < numbers.length; record++) {
            records.set(record, places.get(numbers[record] - 1));
        }
        return records;
    }
}
