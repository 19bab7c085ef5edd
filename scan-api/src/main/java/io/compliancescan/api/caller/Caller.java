package io.compliancescan.api.caller;

import io.compliancescan.organisation.OrganisationId;

/** Who is calling. */
public interface Caller {

    /** The organisation whose data the caller may see and change. */
    OrganisationId organisation();
}
