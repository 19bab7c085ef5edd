package io.compliancescan.casefile;

import io.compliancescan.finding.Finding;
import java.util.Locale;

/**
 * Whom a case is about.
 *
 * @param key the account, or the number of a record
 */
public record Subject(Kind kind, String key) {

    /** Whom the finding is about: its account, or its first record where it has none. */
    public static Subject of(Finding finding) {
        return finding.account().isEmpty()
                ? new Subject(Kind.RECORD_ID, Integer.toString(finding.records().first()))
                : new Subject(Kind.ACCOUNT, finding.account());
    }

    /** What a subject is. */
    public enum Kind {

        /** An account; the same text in another scan is the same account. */
        ACCOUNT,

        /** A record of one file; the same number in another scan is another record. */
        RECORD_ID;

        /** The name as clients see it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
