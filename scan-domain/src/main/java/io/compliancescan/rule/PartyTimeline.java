package io.compliancescan.rule;

import java.util.List;
import java.util.stream.Stream;

/** What comes to one party and goes from it, in the order of time. Reused from party to party. */
final class PartyTimeline {

    private final PartyColumn[] columns;

    /** What each column alone says, and how far it has been taken over. */
    private final Timeline[] parts;

    private final int[] taken;
    private final Timeline records = new Timeline();
    private final boolean[] incoming;
    private int[] begins = {};
    private int[] ends = {};

    /** @param size how many records the table has */
    PartyTimeline(List<PartyColumn> columns, int size) {
        this.columns = columns.toArray(PartyColumn[]::new);
        this.parts = Stream.generate(Timeline::new).limit(columns.size()).toArray(Timeline[]::new);
        this.taken = new int[columns.size()];
        this.incoming = new boolean[size];
    }

    /** The records, by whatever column they name the party. */
    Timeline records() {
        return records;
    }

    /** Whether a loaded record comes to the party, and does not go from it. */
    boolean isIncoming(int record) {
        return incoming[record];
    }

    /**
     * Turns to another party.
     *
     * @param groups of the party, column by column
     * @return whether something comes to it and something goes from it
     */
    boolean load(int[] groups) {
        boolean in = false;
        boolean out = false;
        for (int column = 0; column < columns.length; column++) {
            int kinds = columns[column].load(groups[column], parts[column]);
            in |= (kinds & PartyColumn.IN) != 0;
            out |= (kinds & PartyColumn.OUT) != 0;
        }
        if (in && out) {
            join();
            findEnds();
        }
        return in && out;
    }

    /** Where the flow begins in a window that begins at that index; the number of records if it does not. */
    int beginOfFlow(int first) {
        return begins[first];
    }

    /** Where the flow has ended in a window that has ended at that index; 0 if there is none. */
    int endOfFlow(int end) {
        return ends[end];
    }

    private void join() {
        records.clear();
        for (int column = 0; column < columns.length; column++) {
            taken[column] = 0;
        }
        for (int column = next(); column >= 0; column = next()) {
            take(parts[column].record(taken[column]), parts[column].millis(taken[column]));
        }
    }

    /** The column whose next record is the earliest or, at the same time, the first in the file; below 0 at the end. */
    private int next() {
        int next = -1;
        for (int column = 0; column < columns.length; column++) {
            if (taken[column] < parts[column].size() && (next < 0 || isBefore(column, next))) {
                next = column;
            }
        }
        return next;
    }

    private boolean isBefore(int column, int other) {
        long millis = parts[column].millis(taken[column]);
        long otherMillis = parts[other].millis(taken[other]);
        return millis < otherMillis
                || millis == otherMillis && parts[column].record(taken[column]) < parts[other].record(taken[other]);
    }

    /** Takes a record from every column that names the party in it. What comes from the party itself moves nothing. */
    private void take(int record, long millis) {
        int kinds = 0;
        for (int column = 0; column < columns.length; column++) {
            if (taken[column] < parts[column].size() && parts[column].record(taken[column]) == record) {
                kinds |= columns[column].kinds(record);
                taken[column]++;
            }
        }
        if (kinds != (PartyColumn.IN | PartyColumn.OUT)) {
            records.append(record, millis);
            incoming[record] = kinds == PartyColumn.IN;
        }
    }

    /** All records of one moment belong to the flow, or none: nobody knows in which order they came. */
    private void findEnds() {
        int size = records.size();
        if (begins.length <= size) {
            begins = new int[size * 2 + 1];
            ends = new int[size * 2 + 1];
        }
        begins[size] = size;
        for (int index = size - 1; index >= 0; index--) {
            int later = begins[index + 1];
            boolean begun = later < size && records.millis(later) == records.millis(index);
            begins[index] = begun || incoming[records.record(index)] ? index : later;
        }
        ends[0] = 0;
        for (int index = 0; index < size; index++) {
            int earlier = ends[index];
            boolean ended = earlier > 0 && records.millis(earlier - 1) == records.millis(index);
            ends[index + 1] = ended || !incoming[records.record(index)] ? index + 1 : earlier;
        }
    }
}
