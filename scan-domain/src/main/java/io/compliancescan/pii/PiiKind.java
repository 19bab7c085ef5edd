package io.compliancescan.pii;

import io.compliancescan.rule.Severity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of personal data. The first that a cell turns out to be is what it counts as. */
public enum PiiKind {
    EMAIL(Severity.HIGH, "e-mail addresses", "Replace them by a keyed hash, or leave the column out."),
    BANK_ACCOUNT(Severity.HIGH, "bank account numbers (IBAN)", "Replace them by a token that only the bank can undo."),
    CREDIT_CARD(Severity.CRITICAL, "payment card numbers", "Keep the last four digits alone, or a token."),
    IP_ADDRESS(Severity.MEDIUM, "IP addresses", "Cut off the last part of each address, or leave the column out."),
    SSN(Severity.CRITICAL, "US social security numbers", "Leave the column out, or replace it by a token."),
    NATIONAL_ID(Severity.CRITICAL, "national identity numbers", "Leave the column out, or replace it by a token."),
    PHONE(Severity.HIGH, "phone numbers", "Leave the column out, or replace it by a keyed hash."),
    PASSPORT(Severity.CRITICAL, "passport numbers", "Leave the column out, or replace it by a token."),
    DATE_OF_BIRTH(Severity.MEDIUM, "dates of birth", "Keep the year or an age group alone."),
    NAME(Severity.MEDIUM, "names of people", "Replace them by a token, or leave the column out."),
    ADDRESS(Severity.MEDIUM, "postal addresses", "Keep the region alone, or leave the column out.");

    private final Severity severity;
    private final String plural;
    private final String suggestion;

    PiiKind(Severity severity, String plural, String suggestion) {
        this.severity = severity;
        this.plural = plural;
        this.suggestion = suggestion;
    }

    /** The kind of that {@link #wireName}. */
    public static Optional<PiiKind> named(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst();
    }

    /** As clients and the database call it, such as {@code date_of_birth}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How bad it is that it is there. */
    public Severity severity() {
        return severity;
    }

    /** What it is, in the plural, such as {@code dates of birth}. */
    public String plural() {
        return plural;
    }

    /** What to do about it, as a sentence. */
    public String suggestion() {
        return suggestion;
    }
}
