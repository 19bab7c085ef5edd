package io.compliancescan.casefile;

import java.util.Locale;

/** What people have decided about a case. */
public enum Disposition {
    FALSE_POSITIVE,
    MONITOR,
    INVESTIGATE_FURTHER,
    PREPARE_SAR,
    CLOSED;

    /** The name as clients see it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
