package io.compliancescan.importer;

import io.compliancescan.table.FieldUse;
import java.util.List;

/** How a field of a table is read: from one column of a file, or from two. */
public sealed interface FieldReading permits ColumnReading, FieldReading.Joined, FieldReading.OneOfTwo {

    /** The field, and how rules want to see it. */
    FieldUse use();

    /** The headings of the columns, exactly as the file has them; no two alike. */
    List<String> headings();

    /**
     * Two columns as if each record had both cells in one, with a blank between. As a time it is unknown where one of them
     * is blank.
     *
     * @param whole how that one cell would be read; its heading is that of the first column
     * @param second heading of the other column
     */
    record Joined(ColumnReading whole, String second) implements FieldReading {

        @Override
        public FieldUse use() {
            return whole.use();
        }

        @Override
        public List<String> headings() {
            return List.of(whole.heading(), second);
        }
    }

    /**
     * Two columns of numbers, one of which each record has: what it has, without its sign. A zero counts as nothing where
     * the other column has something. Where both have something, or what one has cannot be read, the number is unknown.
     *
     * @param first how one column is read
     * @param second how the other is, as a number of the same field
     */
    record OneOfTwo(ColumnReading first, ColumnReading second) implements FieldReading {

        @Override
        public FieldUse use() {
            return first.use();
        }

        @Override
        public List<String> headings() {
            return List.of(first.heading(), second.heading());
        }
    }
}
