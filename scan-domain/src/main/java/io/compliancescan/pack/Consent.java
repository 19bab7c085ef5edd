package io.compliancescan.pack;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.OneOf;

/** Whether a person has agreed, in the words that files have for it. */
final class Consent {

    private static final String[] NOT_GIVEN = {
        "false",
        "f",
        "no",
        "n",
        "off",
        "0",
        "pending",
        "refused",
        "denied",
        "declined",
        "rejected",
        "withdrawn",
        "revoked",
        "expired",
        "objected",
        "opted out",
        "opted_out",
        "opt-out",
        "opt_out"
    };

    private Consent() {}

    /** Whether the field says that there is none, or none any more. UNKNOWN where it is blank. */
    static Condition isNotGiven(String field) {
        return OneOf.of(field, NOT_GIVEN);
    }
}
