package io.compliancescan.pii;

/** Social security numbers of the United States: those that the Social Security Administration may have given out. */
final class SocialSecurityNumbers {

    private SocialSecurityNumbers() {}

    /** With its two hyphens. */
    static boolean isWritten(CharSequence cell) {
        return Grouped.hasShape(cell, "999-99-9999") && mayExist(Grouped.digits(cell, "-"));
    }

    /** In whatever groups; only to be asked under a heading that says what the digits are. */
    static boolean isInAnyForm(CharSequence cell) {
        String digits = Grouped.digits(cell, "- ");
        return digits.length() == 9 && mayExist(digits);
    }

    private static boolean mayExist(String digits) {
        String area = digits.substring(0, 3);
        return !area.equals("000")
                && !area.equals("666")
                && area.charAt(0) != '9'
                && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
    }
}
