package io.compliancescan.api.caller;

import io.compliancescan.organisation.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;

/** Until people sign in, everybody belongs to the one organisation there is. */
@ApplicationScoped
class AnyCaller implements Caller {

    @Override
    public OrganisationId organisation() {
        return OrganisationId.DEFAULT;
    }
}
