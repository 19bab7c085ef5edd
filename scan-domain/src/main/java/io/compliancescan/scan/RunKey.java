package io.compliancescan.scan;

import io.compliancescan.organisation.OrganisationId;

/**
 * A client's own name for a request to run a scan, under which it may send the request again without running two.
 *
 * @param organisation whose name it is; others may have the same
 * @param value 1 to {@value #LONGEST} visible characters of ASCII
 */
public record RunKey(OrganisationId organisation, String value) {

    /** How long a name may be. */
    public static final int LONGEST = 255;

    public RunKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("no key: " + value);
        }
    }

    /** Whether the text can be a key. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }
}
