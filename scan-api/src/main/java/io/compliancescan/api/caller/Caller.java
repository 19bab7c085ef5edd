package io.compliancescan.api.caller;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.organisation.Person;

/** Who is calling. */
public interface Caller {

    /** The organisation whose data the caller may see and change. */
    OrganisationId organisation();

    /** Who it is, for the record. */
    Person person();
}
