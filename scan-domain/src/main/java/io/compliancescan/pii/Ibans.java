package io.compliancescan.pii;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** International bank account numbers (ISO 13616): the length of their country, and the check digits modulo 97. */
final class Ibans {

    private static final Map<String, Integer> LENGTHS = Stream.of(("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27"
                            + " BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27"
                            + " GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20"
                            + " LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18"
                            + " NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27"
                            + " SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30")
                    .split(" "))
            .collect(Collectors.toUnmodifiableMap(
                    country -> country.substring(0, 2), country -> Integer.valueOf(country.substring(2))));

    /** The longest there may be, with a blank behind every four characters. */
    private static final int LONGEST = 34 + 8;

    private static final int SHORTEST = 15;

    private Ibans() {}

    static boolean isIban(CharSequence cell) {
        if (cell.length() < SHORTEST || cell.length() > LONGEST || !Grouped.isLetter(cell.charAt(0))) {
            return false;
        }
        String iban = withoutBlanks(cell);
        return iban.length() >= SHORTEST
                && Integer.valueOf(iban.length()).equals(LENGTHS.get(iban.substring(0, 2)))
                && Grouped.isDigit(iban.charAt(2))
                && Grouped.isDigit(iban.charAt(3))
                && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /** In capitals. */
    private static String withoutBlanks(CharSequence cell) {
        return cell.toString().replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** Modulo 97, where A counts as 10 and Z as 35; 0 for a text with anything but digits and letters in it. */
    private static int remainder(String text) {
        int remainder = 0;
        for (int place = 0; place < text.length(); place++) {
            char c = text.charAt(place);
            if (Grouped.isDigit(c)) {
                remainder = (remainder * 10 + c - '0') % 97;
            } else if (Grouped.isLetter(c)) {
                remainder = (remainder * 100 + c - 'A' + 10) % 97;
            } else {
                return 0;
            }
        }
        return remainder;
    }
}
