package io.compliancescan.organisation;

import java.util.regex.Pattern;

/**
 * Names the owner of uploads, policies, scans and violations.
 *
 * @param value 1 to 64 characters out of {@code a-z}, {@code 0-9} and {@code -}
 */
public record OrganisationId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{1,64}");

    /** The only organisation there is until people sign in. */
    public static final OrganisationId DEFAULT = new OrganisationId("default");

    public OrganisationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("organisation id must match " + FORM);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
