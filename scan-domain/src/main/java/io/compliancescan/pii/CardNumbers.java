package io.compliancescan.pii;

/** Payment card numbers: prefix and length of a card network, and the check digit of ISO/IEC 7812 (Luhn). */
final class CardNumbers {

    private static final int SHORTEST = 13;
    private static final int LONGEST = 19;

    private CardNumbers() {}

    static boolean isCardNumber(CharSequence cell) {
        if (cell.length() < SHORTEST || !Grouped.isDigit(cell.charAt(0))) {
            return false;
        }
        String digits = Grouped.digits(cell, " -");
        return digits.length() >= SHORTEST && digits.length() <= LONGEST && isOfNetwork(digits) && passesLuhn(digits);
    }

    private static boolean isOfNetwork(String digits) {
        int length = digits.length();
        int prefix = Integer.parseInt(digits.substring(0, 4));
        return isVisa(prefix, length)
                || isMastercard(prefix, length)
                || isAmericanExpress(prefix, length)
                || isDinersClub(prefix, length)
                || isOfUpToNineteen(prefix) && length >= 16;
    }

    private static boolean isVisa(int prefix, int length) {
        return prefix / 1000 == 4 && (length == 13 || length == 16 || length == 19);
    }

    private static boolean isMastercard(int prefix, int length) {
        return length == 16 && (within(prefix, 5100, 5599) || within(prefix, 2221, 2720));
    }

    private static boolean isAmericanExpress(int prefix, int length) {
        return length == 15 && (prefix / 100 == 34 || prefix / 100 == 37);
    }

    private static boolean isDinersClub(int prefix, int length) {
        return length == 14 && (within(prefix, 3000, 3059) || within(prefix, 3600, 3699) || within(prefix, 3800, 3999));
    }

    /** Discover, JCB and UnionPay. */
    private static boolean isOfUpToNineteen(int prefix) {
        return prefix == 6011 || within(prefix, 6440, 6599) || within(prefix, 3528, 3589) || within(prefix, 6200, 6299);
    }

    private static boolean within(int prefix, int from, int to) {
        return prefix >= from && prefix <= to;
    }

    private static boolean passesLuhn(String digits) {
        int sum = 0;
        for (int place = 0; place < digits.length(); place++) {
            int digit = digits.charAt(digits.length() - 1 - place) - '0';
            int weighed = place % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
