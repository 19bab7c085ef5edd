package io.compliancescan.pii;

/** Hides values so that a person can tell what they are, and nobody whose. */
final class Mask {

    private static final String HIDDEN = "***";

    /** Of shorter values, the first and the last character would be half of all there is. */
    private static final int SHORTEST_SHOWN = 5;

    private static final int SHOWN_DIGITS = 4;

    private Mask() {}

    /** @param value as the cell has it, not empty */
    static String of(PiiKind kind, String value) {
        return switch (kind) {
            case EMAIL -> email(value, value.indexOf('@'));
            case SSN -> "***-**-" + lastDigits(value);
            case CREDIT_CARD -> "****-****-****-" + lastDigits(value);
            case PHONE -> "***-***-" + lastDigits(value);
            case BANK_ACCOUNT, IP_ADDRESS, NATIONAL_ID, PASSPORT, DATE_OF_BIRTH, NAME, ADDRESS -> ends(value);
        };
    }

    /** Of a local part of one character, nothing would be hidden if that were shown. */
    private static String email(String value, int at) {
        String shown = first(value);
        return (shown.length() < at ? shown : "") + HIDDEN + value.substring(at);
    }

    private static String ends(String value) {
        int characters = value.codePointCount(0, value.length());
        return characters < SHORTEST_SHOWN ? HIDDEN : first(value) + HIDDEN + last(value);
    }

    private static String first(String value) {
        return value.substring(0, value.offsetByCodePoints(0, 1));
    }

    private static String last(String value) {
        return value.substring(value.offsetByCodePoints(value.length(), -1));
    }

    private static String lastDigits(String value) {
        String digits = Grouped.digitsIn(value);
        return digits.substring(digits.length() - SHOWN_DIGITS);
    }
}
