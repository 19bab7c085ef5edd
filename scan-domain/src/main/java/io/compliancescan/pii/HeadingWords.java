package io.compliancescan.pii;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a heading says, in words of several languages. Headings are few and short; cells never come here. */
final class HeadingWords {

    private static final Pattern CASE_CHANGE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> PHONE = Set.of(
            "phone",
            "phones",
            "telephone",
            "tel",
            "mobile",
            "fax",
            "msisdn",
            "telefon",
            "handy",
            "telefono",
            "téléphone",
            "teléfono",
            "telefoon",
            "phonenumber",
            "mobilenumber",
            "telefonnummer",
            "cellphone");

    private static final Set<String> BIRTH = Set.of(
            "dob",
            "birth",
            "birthday",
            "birthdate",
            "dateofbirth",
            "born",
            "geburtsdatum",
            "geburtstag",
            "naissance",
            "nacimiento",
            "nascita",
            "geboortedatum");

    private static final Set<String> SOCIAL_SECURITY = Set.of("ssn", "socialsecurity", "socialsecuritynumber");

    private static final Set<String> PASSPORT =
            Set.of("passport", "passportnumber", "passportno", "passnummer", "reisepass", "passeport", "pasaporte");

    private static final Set<String> NAME = Set.of(
            "name",
            "firstname",
            "lastname",
            "fullname",
            "middlename",
            "givenname",
            "familyname",
            "forename",
            "surname",
            "displayname",
            "customername",
            "clientname",
            "patientname",
            "employeename",
            "accountholder",
            "accountname",
            "cardholder",
            "cardholdername",
            "vorname",
            "nachname",
            "familienname",
            "kundenname",
            "nom",
            "prenom",
            "prénom",
            "nombre",
            "apellido",
            "apellidos",
            "cognome");

    private static final Set<String> ADDRESS = Set.of(
            "address",
            "address1",
            "address2",
            "addressline1",
            "addressline2",
            "street",
            "streetaddress",
            "homeaddress",
            "postaladdress",
            "mailingaddress",
            "billingaddress",
            "customeraddress",
            "adresse",
            "anschrift",
            "strasse",
            "straße",
            "rue",
            "dirección",
            "direccion",
            "indirizzo");

    private final Set<String> words;
    private final String letters;

    HeadingWords(String heading) {
        String spaced = CASE_CHANGE.matcher(heading.strip()).replaceAll(" ");
        this.words = Set.copyOf(List.of(NO_LETTER.split(spaced.toLowerCase(Locale.ROOT))));
        this.letters = NO_LETTER.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    boolean sayPhone() {
        return hasOneOf(PHONE);
    }

    boolean sayBirth() {
        return hasOneOf(BIRTH);
    }

    boolean saySocialSecurity() {
        return hasOneOf(SOCIAL_SECURITY);
    }

    boolean sayPassport() {
        return hasOneOf(PASSPORT);
    }

    /** As a whole: names of products and merchants are no personal data. */
    boolean sayName() {
        return NAME.contains(letters);
    }

    /** As a whole: addresses of mail and computers are something else. */
    boolean sayAddress() {
        return ADDRESS.contains(letters);
    }

    private boolean hasOneOf(Set<String> sought) {
        return sought.contains(letters) || words.stream().anyMatch(sought::contains);
    }
}
