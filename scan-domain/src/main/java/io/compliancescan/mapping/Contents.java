package io.compliancescan.mapping;

import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnType;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TimeNotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the cells of a column say of the guess that it is a field.
 *
 * @param field that it may be
 * @param column that is looked at
 * @param records how many the file has
 */
record Contents(StandardField field, ColumnProfile column, int records) {

    /** What each doubt takes from a confidence. */
    private static final int DOUBT = 30;

    /** From how many records on it is odd when each has a type of its own. */
    private static final int MANY = 20;

    Contents(StandardField field, ColumnProfile column, TableProfile profile) {
        this(field, column, profile.records());
    }

    /** Whether the field can be read from the column at all. */
    boolean fits() {
        return switch (field.kind()) {
            case NUMBER -> !column.numberNotations().isEmpty();
            case TIME -> !column.timeNotations().isEmpty();
            case TEXT -> column.type() == ColumnType.TEXT || column.type() == ColumnType.NUMBER;
        };
    }

    /** What is left of a confidence: a column that is half blank loses a quarter, and each doubt takes its part. */
    int temper(int confidence) {
        double blank = (double) column.blank() / records;
        return Math.max(0, (int) Math.round(confidence * (1 - blank / 2)) - DOUBT * doubts().size());
    }

    /** What speaks for the column, to follow the heading in a sentence; empty when its cells say nothing, or leave doubts. */
    Optional<String> support() {
        if (!doubts().isEmpty()) {
            return Optional.empty();
        }
        return switch (field.kind()) {
            case NUMBER ->
                Optional.of(column.range()
                        .map(range ->
                                "its cells are numbers from " + range.least().toPlainString() + " to "
                                        + range.greatest().toPlainString())
                        .orElse("its cells are numbers"));
            case TIME -> Optional.of(isSteps() ? "its cells are whole numbers, as steps are" : "its cells are times");
            case TEXT -> Optional.empty();
        };
    }

    /** What speaks against it, each to follow "but" in a sentence. */
    List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        switch (field) {
            case AMOUNT -> {
                addIf(doubts, column.type() == ColumnType.TIME, "its cells can be read as dates as well");
                addIf(doubts, isFlag(), "it holds nothing but 0 and 1");
            }
            case TIMESTAMP ->
                addIf(doubts, isSteps() && !isCalledStep(), "its cells are whole numbers, which tell no date");
            case TYPE -> addIf(doubts, isDifferentEachTime(), "hardly two of its cells are the same");
            case ACCOUNT, RECIPIENT ->
                addIf(
                        doubts,
                        least().filter(least -> least.signum() < 0).isPresent(),
                        "some of its cells are negative");
            default -> {}
        }
        return doubts;
    }

    private static void addIf(List<String> doubts, boolean applies, String doubt) {
        if (applies) {
            doubts.add(doubt);
        }
    }

    private boolean isSteps() {
        return column.timeNotations().contains(TimeNotation.STEP);
    }

    private boolean isCalledStep() {
        return StandardField.otherName(column.heading().strip().toLowerCase(Locale.ROOT))
                .isPresent();
    }

    private boolean isFlag() {
        return records >= MANY
                && column.distinct() <= 2
                && column.range()
                        .filter(range ->
                                range.least().signum() == 0 && range.greatest().compareTo(BigDecimal.ONE) == 0)
                        .isPresent();
    }

    private boolean isDifferentEachTime() {
        int cells = records - column.blank();
        return cells >= MANY && column.distinct() > Math.min(cells, ColumnProfile.DISTINCT_BOUND) / 2;
    }

    private Optional<BigDecimal> least() {
        return column.range().map(range -> range.least());
    }
}
