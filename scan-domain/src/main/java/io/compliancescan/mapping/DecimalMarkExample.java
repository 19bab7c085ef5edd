package io.compliancescan.mapping;

import io.compliancescan.importer.NumberNotation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number whose only mark may part thousands or decimals; without what else its cell has around it. */
record DecimalMarkExample(String cell) {

    private static final Pattern AMBIGUOUS = Pattern.compile("[^0-9.,]*?([-+]?[1-9][0-9]{0,2}[.,][0-9]{3})[^0-9.,]*");
    private static final String MADE_UP = "1.234";

    /** The first such cell, or a made-up one when there is none. */
    static DecimalMarkExample among(List<String> cells) {
        return new DecimalMarkExample(cells.stream()
                .map(AMBIGUOUS::matcher)
                .filter(Matcher::matches)
                .map(cell -> cell.group(1))
                .findFirst()
                .orElse(MADE_UP));
    }

    /** What the number is in that notation, said without any mark in it. */
    String label(NumberNotation notation) {
        boolean point = notation == NumberNotation.DECIMAL_POINT;
        String name = point ? "Decimal point: " : "Decimal comma: ";
        if (cell.contains(".") != point) {
            return name + cell + " is " + cell.replaceAll("[.,]", "");
        }
        BigDecimal value = new BigDecimal(cell.replace(',', '.'));
        BigDecimal below = value.setScale(0, RoundingMode.FLOOR);
        return value.compareTo(below) == 0
                ? name + cell + " is " + below
                : name + cell + " lies between " + below + " and " + below.add(BigDecimal.ONE);
    }
}
