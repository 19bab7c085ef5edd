package io.compliancescan.explanation;

import io.compliancescan.condition.Verdicts;
import java.util.Locale;

/** The answer to a condition for one record. */
public enum Verdict {
    YES,
    NO,
    UNKNOWN;

    static Verdict of(Verdicts verdicts, int record) {
        if (verdicts.yes(record)) {
            return YES;
        }
        return verdicts.unknown(record) ? UNKNOWN : NO;
    }

    /** As clients see it: {@code yes}, {@code no} or {@code unknown}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
