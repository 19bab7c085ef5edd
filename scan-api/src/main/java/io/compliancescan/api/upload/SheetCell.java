package io.compliancescan.api.upload;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Cells of a sheet as texts. */
final class SheetCell {

    /** So many digits of a number does a spreadsheet show; what it stores beyond them is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** Of number formats: literal texts, colours and conditions, which may hold letters that mean nothing. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[yYdDhHsS]|[mM]{2,}");

    private SheetCell() {}

    /**
     * The texts of a row's cells.
     *
     * @param least how many there are at least; blanks fill it up
     */
    static List<String> texts(Row row, int least) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            texts.add(cell == null ? "" : text(cell));
        }
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isBlank()) {
            texts.remove(texts.size() - 1);
        }
        if (!texts.isEmpty()) {
            texts.addAll(Collections.nCopies(Math.max(0, least - texts.size()), ""));
        }
        return texts;
    }

    /** Numbers in full, with a decimal point; dates and times as ISO 8601 has them; empty when there is nothing. */
    static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell.getDataFormatString()) ? date(cell) : number(number);
        }
        return value == null ? "" : cell.getText();
    }

    private static String number(BigDecimal value) {
        BigDecimal shown = value.round(SHOWN);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static String date(Cell cell) {
        LocalDateTime time = cell.asDate();
        LocalDateTime seconds = time.plus(500, ChronoUnit.MILLIS).truncatedTo(ChronoUnit.SECONDS);
        return seconds.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? seconds.toLocalDate().toString()
                : seconds.toLocalDate() + "T" + seconds.toLocalTime();
    }

    private static boolean isDate(String format) {
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATE.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }
}
