package io.compliancescan.pii;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which kinds are looked for in a column, by its heading, in the order in which a cell is asked. */
final class Recognitions {

    private static final int HALF = 50;

    /** Of random digits with the right prefix one in ten passes the check. */
    private static final int QUARTER = 25;

    /** One is too many, and nothing else looks like it. */
    private static final int ANY = 0;

    private Recognitions() {}

    /** @param today on which nobody is born any more */
    static List<Recognition> under(String heading, LocalDate today) {
        HeadingWords words = new HeadingWords(heading);
        List<Recognition> all = new ArrayList<>(byForm());
        all.add(socialSecurity(words));
        all.add(new Recognition(PiiKind.NATIONAL_ID, 95, HALF, NationalIds::isNationalId));
        all.add(phone(words));
        if (words.sayPassport()) {
            all.add(new Recognition(PiiKind.PASSPORT, 80, HALF, Recognitions::isPassport));
        }
        if (words.sayBirth()) {
            all.add(new Recognition(PiiKind.DATE_OF_BIRTH, 95, HALF, new BirthDates(today)::isBirthDate));
        }
        if (words.sayName()) {
            all.add(new Recognition(PiiKind.NAME, 50, HALF, Recognitions::hasLetter));
        }
        if (words.sayAddress()) {
            all.add(new Recognition(PiiKind.ADDRESS, 50, HALF, Recognitions::hasLetterAndBlank));
        }
        return List.copyOf(all);
    }

    private static List<Recognition> byForm() {
        return List.of(
                new Recognition(PiiKind.EMAIL, 100, ANY, Emails::isEmail),
                new Recognition(PiiKind.BANK_ACCOUNT, 100, ANY, Ibans::isIban),
                new Recognition(PiiKind.CREDIT_CARD, 100, QUARTER, CardNumbers::isCardNumber),
                new Recognition(PiiKind.IP_ADDRESS, 95, HALF, IpAddresses::isIpAddress));
    }

    private static Recognition socialSecurity(HeadingWords words) {
        return words.saySocialSecurity()
                ? new Recognition(PiiKind.SSN, 100, HALF, SocialSecurityNumbers::isInAnyForm)
                : new Recognition(PiiKind.SSN, 90, HALF, SocialSecurityNumbers::isWritten);
    }

    private static Recognition phone(HeadingWords words) {
        return words.sayPhone()
                ? new Recognition(PiiKind.PHONE, 95, HALF, PhoneNumbers::isInAnyForm)
                : new Recognition(PiiKind.PHONE, 90, HALF, PhoneNumbers::isWritten);
    }

    /** Six to nine letters and digits, digits among them (ICAO Doc 9303 leaves it at nine). */
    private static boolean isPassport(CharSequence cell) {
        return cell.length() >= 6
                && cell.length() <= 9
                && cell.chars().allMatch(c -> Grouped.isDigit((char) c) || Grouped.isLetter((char) c))
                && cell.chars().anyMatch(c -> Grouped.isDigit((char) c));
    }

    private static boolean hasLetter(CharSequence cell) {
        return cell.chars().anyMatch(Character::isLetter);
    }

    private static boolean hasLetterAndBlank(CharSequence cell) {
        return hasLetter(cell) && cell.chars().anyMatch(Character::isWhitespace);
    }
}
