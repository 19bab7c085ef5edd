package io.compliancescan.casefile;

import java.util.Locale;

/** How far people have come with a case. */
public enum CaseStatus {

    /** Nobody has taken it up. */
    OPEN,

    /** Somebody looks into it. */
    IN_REVIEW,

    /** Somebody else has to decide. */
    ESCALATED,

    /** Nothing has to be done. */
    CLOSED_NO_ACTION,

    /** A suspicious activity report can be written from it. */
    SAR_PREPARED;

    /** The name as clients see it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
