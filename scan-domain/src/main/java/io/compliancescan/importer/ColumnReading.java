package io.compliancescan.importer;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.TemporalScale;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How one column of a file becomes one field of a table.
 *
 * @param use the field, and how rules want to see it
 * @param heading the heading of the column, exactly as the file has it
 * @param numbers how its numbers are read; only looked at for numbers
 * @param times how its times are read; only looked at for times
 */
public record ColumnReading(FieldUse use, String heading, NumberReading numbers, TimeReading times)
        implements FieldReading {

    private static final TimeReading NO_TIMES = new TimeReading(TimeNotation.ISO, ZoneOffset.UTC, TemporalScale.HOURLY);

    /** A reading of numbers of any unit. */
    public ColumnReading(FieldUse use, String heading, NumberNotation numbers, TimeReading times) {
        this(use, heading, NumberReading.of(numbers), times);
    }

    @Override
    public List<String> headings() {
        return List.of(heading);
    }

    /** The column as a text field of the same name, which no notation matters to. */
    public static ColumnReading asWritten(String heading) {
        return new ColumnReading(FieldUse.text(heading), heading, NumberNotation.DECIMAL_POINT, NO_TIMES);
    }

    /**
     * How times are read.
     *
     * @param notation how they are written
     * @param zone where their clock hangs, when they do not say so themselves
     * @param scale how long a step is
     */
    public record TimeReading(TimeNotation notation, ZoneId zone, TemporalScale scale) {}
}
