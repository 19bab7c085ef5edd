package io.compliancescan.table;

/**
 * One field as a rule wants to see it.
 *
 * @param field the name a rule uses: a standard field such as {@code amount}, or a column's heading
 * @param kind how the cells are to be read
 */
public record FieldUse(String field, Kind kind) {

    /** The ways to read a cell. A field may be wanted in several ways at once. */
    public enum Kind {
        /** As written, without surrounding blanks; groups and equality work on it. */
        TEXT,
        /** As an exact decimal number. */
        NUMBER,
        /** As a point in time. */
        TIME
    }

    public static FieldUse text(String field) {
        return new FieldUse(field, Kind.TEXT);
    }

    public static FieldUse number(String field) {
        return new FieldUse(field, Kind.NUMBER);
    }

    public static FieldUse time(String field) {
        return new FieldUse(field, Kind.TIME);
    }
}
