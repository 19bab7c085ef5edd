package io.compliancescan.validation;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.Truth;
import io.compliancescan.importer.ColumnProfile;
import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problems;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The column of a file that tells which records should be found. Upper and lower case and surrounding blanks do not
 * count, neither in its heading nor in its labels.
 *
 * @param heading the column's heading
 * @param positive the labels that mean that the record should be found, every other label that it should not; when empty,
 *     the column says yes or no, in the words of {@link Truth}, and any other label says neither. A blank cell never says
 *     anything
 */
public record LabelColumn(String heading, List<String> positive) {

    private static final String COLUMN = "/label_column";
    private static final String LABELS = "/positive_values";

    public LabelColumn {
        positive = List.copyOf(positive);
    }

    /**
     * The same column with the heading as the file has it.
     *
     * @throws InvalidInputException when the file has none of that heading; names those it has
     */
    public LabelColumn in(TableProfile file) {
        return file.column(heading)
                .map(ColumnProfile::heading)
                .map(exact -> new LabelColumn(exact, positive))
                .orElseThrow(() -> InvalidInputException.of(
                        COLUMN,
                        "The upload has no column \"" + heading + "\". Its columns are: "
                                + ShortList.of(file.headings().stream()) + "."));
    }

    /** How it is read; call it on what {@link #in} gave. */
    public ColumnReading reading() {
        return ColumnReading.asWritten(heading);
    }

    /**
     * The labels of all records.
     *
     * @param file offers this column
     * @throws InvalidInputException when no record should be found, or when one of the labels occurs nowhere; names those
     *     that do
     */
    public Labels labels(Table file) {
        TextColumn cells = file.text(heading);
        Labels labels = new Labels(shouldBeFound().evaluate(file));
        Problems problems = new Problems();
        if (positive.isEmpty() && labels.positives() == 0) {
            problems.add(
                    LABELS,
                    "No label of the column \"" + heading + "\" says yes. Name those that do in positive_values. "
                            + held(cells));
        }
        for (int place = 0; place < positive.size(); place++) {
            String label = positive.get(place);
            if (cells.codesWhere(new TextEquality(heading, label, false).predicate())
                    .isEmpty()) {
                problems.add(
                        LABELS + "/" + place,
                        "No label of the column \"" + heading + "\" is \"" + label + "\". " + held(cells));
            }
        }
        problems.throwIfAny();
        return labels;
    }

    private Condition shouldBeFound() {
        return positive.isEmpty() ? new Truth(heading, true) : new OneOf(heading, positive, false);
    }

    private static String held(TextColumn cells) {
        return cells.distinct() == 0
                ? "The column is blank."
                : "The column holds: "
                        + ShortList.of(IntStream.range(0, cells.distinct()).mapToObj(cells::textOf)) + ".";
    }
}
