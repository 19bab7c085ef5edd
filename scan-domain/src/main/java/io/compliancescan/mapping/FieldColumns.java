package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.FieldReading;
import io.compliancescan.table.FieldUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The column that a field is read from, or the two columns. */
public sealed interface FieldColumns {

    /** The headings, in an order that says which is which. */
    List<String> headings();

    /** What alone can be read from such columns; empty when it can be anything. */
    Optional<FieldUse.Kind> kind();

    /**
     * How the field is read from the columns together.
     *
     * @param each how each column would be read for it, in the order of the headings
     */
    FieldReading combined(List<ColumnReading> each);

    /** The same columns under other headings. */
    FieldColumns renamed(UnaryOperator<String> heading);

    /** The columns as a document has them: a text, or a map of two texts. {@link #of} reads it. */
    Object document();

    /**
     * The columns that a document names.
     *
     * @return empty when it is neither a text nor a map of exactly two that belong together and differ
     */
    static Optional<FieldColumns> of(Object document) {
        if (document instanceof String heading) {
            return Optional.of(new One(heading));
        }
        return document instanceof Map<?, ?> map && map.size() == 2
                ? pair(map, DateAndTime.DATE, DateAndTime.TIME)
                        .<FieldColumns>map(two -> new DateAndTime(two.get(0), two.get(1)))
                        .or(() -> pair(map, DebitAndCredit.DEBIT, DebitAndCredit.CREDIT)
                                .map(two -> new DebitAndCredit(two.get(0), two.get(1))))
                : Optional.empty();
    }

    private static Optional<List<String>> pair(Map<?, ?> map, String one, String other) {
        return map.get(one) instanceof String first && map.get(other) instanceof String second && !first.equals(second)
                ? Optional.of(List.of(first, second))
                : Optional.empty();
    }

    private static FieldReading joined(List<ColumnReading> two) {
        return new FieldReading.Joined(two.get(0), two.get(1).heading());
    }

    private static Map<String, String> document(String one, String first, String other, String second) {
        Map<String, String> document = new LinkedHashMap<>();
        document.put(one, first);
        document.put(other, second);
        return document;
    }

    private static void requireTwo(String first, String second) {
        if (first.equals(second)) {
            throw new IllegalArgumentException("\"" + first + "\" is one column, not two");
        }
    }

    /** One column. */
    record One(String heading) implements FieldColumns {

        @Override
        public List<String> headings() {
            return List.of(heading);
        }

        @Override
        public FieldColumns renamed(UnaryOperator<String> other) {
            return new One(other.apply(heading));
        }

        @Override
        public FieldReading combined(List<ColumnReading> each) {
            return each.get(0);
        }

        @Override
        public Optional<FieldUse.Kind> kind() {
            return Optional.empty();
        }

        @Override
        public Object document() {
            return heading;
        }
    }

    /**
     * A time in two parts.
     *
     * @param date heading of the dates
     * @param time heading of the times of day
     */
    record DateAndTime(String date, String time) implements FieldColumns {

        static final String DATE = "date";
        static final String TIME = "time";

        public DateAndTime {
            requireTwo(date, time);
        }

        @Override
        public List<String> headings() {
            return List.of(date, time);
        }

        @Override
        public FieldColumns renamed(UnaryOperator<String> heading) {
            return new DateAndTime(heading.apply(date), heading.apply(time));
        }

        @Override
        public FieldReading combined(List<ColumnReading> each) {
            return joined(each);
        }

        @Override
        public Optional<FieldUse.Kind> kind() {
            return Optional.of(FieldUse.Kind.TIME);
        }

        @Override
        public Object document() {
            return FieldColumns.document(DATE, date, TIME, time);
        }
    }

    /**
     * A number that is in one of two columns: how much moves, whichever way, so never below zero.
     *
     * @param debit heading of what goes out
     * @param credit heading of what comes in
     */
    record DebitAndCredit(String debit, String credit) implements FieldColumns {

        static final String DEBIT = "debit";
        static final String CREDIT = "credit";

        public DebitAndCredit {
            requireTwo(debit, credit);
        }

        @Override
        public List<String> headings() {
            return List.of(debit, credit);
        }

        @Override
        public FieldColumns renamed(UnaryOperator<String> heading) {
            return new DebitAndCredit(heading.apply(debit), heading.apply(credit));
        }

        @Override
        public FieldReading combined(List<ColumnReading> each) {
            return each.get(0).use().kind() == FieldUse.Kind.NUMBER
                    ? new FieldReading.OneOfTwo(each.get(0), each.get(1))
                    : joined(each);
        }

        @Override
        public Optional<FieldUse.Kind> kind() {
            return Optional.of(FieldUse.Kind.NUMBER);
        }

        @Override
        public Object document() {
            return FieldColumns.document(DEBIT, debit, CREDIT, credit);
        }
    }
}
