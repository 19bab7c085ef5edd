package io.compliancescan.pii;

/** Phone numbers. A bare row of digits is one only under a heading that says so: it could be anything. */
final class PhoneNumbers {

    private static final String MARKS = " -./()";
    private static final int SHORTEST = 7;

    /** ITU-T E.164. */
    private static final int LONGEST = 15;

    private static final int LONGEST_WRITTEN = 25;

    private PhoneNumbers() {}

    /** International with a plus, or the groups of North America. */
    static boolean isWritten(CharSequence cell) {
        return cell.length() <= LONGEST_WRITTEN && (isInternational(cell) || isNorthAmerican(cell));
    }

    /** In whatever form; only to be asked under a heading that says what the digits are. */
    static boolean isInAnyForm(CharSequence cell) {
        if (cell.length() > LONGEST_WRITTEN) {
            return false;
        }
        int digits = digits(cell, cell.charAt(0) == '+' ? 1 : 0);
        return digits >= SHORTEST && digits <= LONGEST;
    }

    /** A country code does not begin with 0, and no country has subscribers of fewer than eight digits with it. */
    private static boolean isInternational(CharSequence cell) {
        int digits = digits(cell, 1);
        return cell.charAt(0) == '+' && digits > SHORTEST && digits <= LONGEST && cell.charAt(1) != '0';
    }

    private static boolean isNorthAmerican(CharSequence cell) {
        boolean shaped = Grouped.hasShape(cell, "999-999-9999")
                || Grouped.hasShape(cell, "999.999.9999")
                || Grouped.hasShape(cell, "(999) 999-9999")
                || Grouped.hasShape(cell, "(999)999-9999")
                || Grouped.hasShape(cell, "1-999-999-9999");
        return shaped && mayBeDialled(Grouped.digitsIn(cell));
    }

    /** Neither an area nor an exchange begins with 0 or 1. */
    private static boolean mayBeDialled(String digits) {
        String national = digits.substring(digits.length() - 10);
        return national.charAt(0) >= '2' && national.charAt(3) >= '2';
    }

    /** How many digits there are from that place; -1 when there is anything else but marks. */
    private static int digits(CharSequence cell, int from) {
        int digits = 0;
        for (int place = from; place < cell.length(); place++) {
            if (Grouped.isDigit(cell.charAt(place))) {
                digits++;
            } else if (MARKS.indexOf(cell.charAt(place)) < 0) {
                return -1;
            }
        }
        return digits;
    }
}
