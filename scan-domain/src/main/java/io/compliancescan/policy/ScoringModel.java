package io.compliancescan.policy;

import java.util.Locale;

/** What the compliance score counts. */
public enum ScoringModel {
    /** Every violation weighs. A record that breaks three rules weighs three times. */
    VIOLATIONS,
    /** Every record weighs once, by the worst severity it is involved in. */
    RECORDS_AFFECTED;

    /** The name as documents write it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
