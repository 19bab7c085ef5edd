package io.compliancescan.pii;

import java.util.Locale;

/** Identity numbers of countries that have a check digit, or a form that nothing else has. */
final class NationalIds {

    private static final String SPANISH_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
    private static final String MONTHS = "ABCDEHLMPRST";

    /** What a character in an odd place counts in Italy, in the order 0 to 9 and A to J; the letters go on behind. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private NationalIds() {}

    static boolean isNationalId(CharSequence cell) {
        if (cell.length() < 9 || cell.length() > 21) {
            return false;
        }
        String id = cell.toString().replace(" ", "").toUpperCase(Locale.ROOT);
        return isBritish(id) || isSpanish(id) || isItalian(id) || isFrench(id) || isBrazilian(id);
    }

    /** A national insurance number; some letters and pairs of letters are never given out. */
    private static boolean isBritish(String id) {
        return Grouped.hasShape(id, "AA999999A")
                && "DFIQUV".indexOf(id.charAt(0)) < 0
                && "DFIOQUV".indexOf(id.charAt(1)) < 0
                && "ABCD".indexOf(id.charAt(8)) >= 0
                && !"BG GB KN NK NT TN ZZ".contains(id.substring(0, 2));
    }

    /** A DNI, or the NIE of foreigners, whose first letter stands for 0, 1 or 2: the last letter is modulo 23. */
    private static boolean isSpanish(String id) {
        boolean foreigner = Grouped.hasShape(id, "A9999999A") && "XYZ".indexOf(id.charAt(0)) >= 0;
        if (!foreigner && !Grouped.hasShape(id, "99999999A")) {
            return false;
        }
        String number = foreigner ? "XYZ".indexOf(id.charAt(0)) + id.substring(1, 8) : id.substring(0, 8);
        return id.charAt(8) == SPANISH_LETTERS.charAt(Integer.parseInt(number) % 23);
    }

    /** A codice fiscale: its last letter is the sum of what the others count, modulo 26. */
    private static boolean isItalian(String id) {
        if (!Grouped.hasShape(id, "AAAAAA99A99A999A") || MONTHS.indexOf(id.charAt(8)) < 0) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < 15; place++) {
            char c = id.charAt(place);
            int value = Grouped.isDigit(c) ? c - '0' : c - 'A';
            sum += place % 2 == 0 ? ODD[value] : value;
        }
        return id.charAt(15) == 'A' + sum % 26;
    }

    /** A NIR: the last two of its 15 digits are 97 less the others modulo 97; Corsica is left out. */
    private static boolean isFrench(String id) {
        if (!Grouped.hasShape(id, "999999999999999") || id.charAt(0) != '1' && id.charAt(0) != '2') {
            return false;
        }
        int month = Integer.parseInt(id.substring(3, 5));
        long number = Long.parseLong(id.substring(0, 13));
        return month >= 1 && month <= 12 && 97 - number % 97 == Long.parseLong(id.substring(13));
    }

    /** A CPF with its marks: two check digits modulo 11. */
    private static boolean isBrazilian(String id) {
        if (!Grouped.hasShape(id, "999.999.999-99")) {
            return false;
        }
        String digits = Grouped.digits(id, ".-");
        return digits.chars().distinct().count() > 1
                && cpfDigit(digits, 9) == digits.charAt(9)
                && cpfDigit(digits, 10) == digits.charAt(10);
    }

    private static char cpfDigit(String digits, int count) {
        int sum = 0;
        for (int place = 0; place < count; place++) {
            sum += (digits.charAt(place) - '0') * (count + 1 - place);
        }
        int rest = sum * 10 % 11;
        return (char) ('0' + rest % 10);
    }
}
