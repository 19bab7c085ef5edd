package io.compliancescan.pii;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One kind of personal data in one column of a file.
 *
 * @param place of the column in the file, from 0
 * @param heading of the column
 * @param confidence from 1 to 100: how sure it is that a cell of the column holds the kind
 * @param matches how many cells hold it, at least one
 * @param filled how many cells are not blank
 * @param records how many records the file has
 * @param samples the first of them, masked; at most three
 */
public record PiiColumn(
        int place,
        String heading,
        PiiKind kind,
        int confidence,
        int matches,
        int filled,
        int records,
        List<String> samples) {

    /** How many samples are shown at most. */
    public static final int MOST_SAMPLES = 3;

    public PiiColumn {
        if (matches < 1 || matches > filled || filled > records || confidence < 1 || confidence > 100) {
            throw new IllegalArgumentException(
                    matches + " of " + filled + " of " + records + " at " + confidence + " %");
        }
        if (samples.size() > MOST_SAMPLES) {
            throw new IllegalArgumentException(samples.size() + " samples");
        }
        samples = List.copyOf(samples);
    }

    /** The share of the cells that are not blank, in percent, of two decimals. */
    public BigDecimal percentage() {
        return BigDecimal.valueOf(100L * matches).divide(BigDecimal.valueOf(filled), 2, RoundingMode.HALF_UP);
    }

    /** What was found where, as a sentence without any value. */
    public String sentence() {
        return "The column \"" + heading + "\" holds " + kind.plural() + " in " + matches + " of " + filled
                + " cells that are not blank (" + percentage() + " %).";
    }
}
