package io.compliancescan.api.organisation;

import io.compliancescan.api.caller.Caller;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Says for whom the caller acts. */
@Path("organizations/current")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private final Caller caller;

    @Inject
    OrganisationResource(Caller caller) {
        this.caller = caller;
    }

    /** The caller's organisation, and what the caller may do in it. */
    @GET
    public OrganisationResponse current() {
        return OrganisationResponse.of(caller.organisation());
    }
}
