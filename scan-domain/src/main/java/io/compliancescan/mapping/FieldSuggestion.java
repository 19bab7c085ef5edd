package io.compliancescan.mapping;

/**
 * The column that a standard field probably is, or the two columns.
 *
 * @param columns as the file has them
 * @param confidence from 0 to 100
 * @param reason why it is thought to be that column, for people
 */
public record FieldSuggestion(FieldColumns columns, int confidence, String reason) {

    public FieldSuggestion {
        if (confidence < 0 || confidence > 100) {
            throw new IllegalArgumentException("confidence " + confidence);
        }
    }
}
