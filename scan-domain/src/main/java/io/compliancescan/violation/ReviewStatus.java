package io.compliancescan.violation;

import java.util.Locale;

/** What people think of a violation. */
public enum ReviewStatus {

    /** Nobody has said anything yet, or what was said was taken back. */
    PENDING,

    /** It is what the rule takes it for. */
    APPROVED,

    /** The rule was broken by something that is all right. It does not weigh on the score. */
    FALSE_POSITIVE,

    /** Somebody doubts it; until that is settled it weighs as before. */
    DISPUTED;

    /** The name as clients see it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
