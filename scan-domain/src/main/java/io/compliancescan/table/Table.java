package io.compliancescan.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Records 0 to {@code size() - 1} as rules see them: by field, typed. Immutable; what several rules derive from it
 * alike (groups of records in time order) is derived once and kept.
 */
public final class Table {

    private final int size;
    private final Map<String, TextColumn> texts;
    private final Map<String, NumberColumn> numbers;
    private final Map<String, TimeColumn> times;
    private final Map<List<String>, Timelines> timelines = new ConcurrentHashMap<>();

    private Table(Builder builder) {
        this.size = builder.size;
        this.texts = Map.copyOf(builder.texts);
        this.numbers = Map.copyOf(builder.numbers);
        this.times = Map.copyOf(builder.times);
    }

    /** A builder for a table of that many records. */
    public static Builder ofRecords(int size) {
        return new Builder(size);
    }

    /** How many records there are. */
    public int size() {
        return size;
    }

    /** Whether the field can be used that way. */
    public boolean offers(FieldUse use) {
        return columns(use.kind()).containsKey(use.field());
    }

    /** The field as text. */
    public TextColumn text(String field) {
        return column(texts, field);
    }

    /** The field as exact numbers. */
    public NumberColumn number(String field) {
        return column(numbers, field);
    }

    /** The field as points in time. */
    public TimeColumn time(String field) {
        return column(times, field);
    }

    /**
     * The records grouped by the text of some fields, each group in the order of time.
     *
     * @param groupBy at least one text field
     * @param time a time field
     */
    public Timelines timelines(List<String> groupBy, String time) {
        int last = groupBy.size() - 1;
        TextColumn splitting = text(groupBy.get(last));
        if (last == 0) {
            return timelines.computeIfAbsent(key(groupBy, time), k -> Timelines.of(splitting, time(time)));
        }
        Timelines coarser = timelines(groupBy.subList(0, last), time);
        return timelines.computeIfAbsent(key(groupBy, time), k -> coarser.splitBy(splitting));
    }

    private static List<String> key(List<String> groupBy, String time) {
        List<String> key = new ArrayList<>(groupBy);
        key.add(time);
        return List.copyOf(key);
    }

    private Map<String, ?> columns(FieldUse.Kind kind) {
        return switch (kind) {
            case TEXT -> texts;
            case NUMBER -> numbers;
            case TIME -> times;
        };
    }

    private static <C> C column(Map<String, C> columns, String field) {
        C column = columns.get(field);
        if (column == null) {
            throw new NoSuchElementException("the table was not loaded with field \"" + field + "\" read that way");
        }
        return column;
    }

    /** Puts columns together; each must have as many records as the table. */
    public static final class Builder {

        private final int size;
        private final Map<String, TextColumn> texts = new LinkedHashMap<>();
        private final Map<String, NumberColumn> numbers = new LinkedHashMap<>();
        private final Map<String, TimeColumn> times = new LinkedHashMap<>();

        private Builder(int size) {
            this.size = size;
        }

        public Builder with(String field, TextColumn column) {
            texts.put(field, ofSize(column, column.size()));
            return this;
        }

        public Builder with(String field, NumberColumn column) {
            numbers.put(field, ofSize(column, column.size()));
            return this;
        }

        public Builder with(String field, TimeColumn column) {
            times.put(field, ofSize(column, column.size()));
            return this;
        }

        public Table build() {
            return new Table(this);
        }

        private <C> C ofSize(C column, int records) {
            if (records != size) {
                throw new IllegalArgumentException("a column of " + records + " records in a table of " + size);
            }
            return Objects.requireNonNull(column);
        }
    }
}
