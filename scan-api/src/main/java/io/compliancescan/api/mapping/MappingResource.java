package io.compliancescan.api.mapping;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.mapping.MappingId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Takes the word of people on what columns mean. */
@Path("data/mapping")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MappingResource {

    private final ConfirmMapping confirmMapping;
    private final Caller caller;

    @Inject
    MappingResource(ConfirmMapping confirmMapping, Caller caller) {
        this.confirmMapping = confirmMapping;
        this.caller = caller;
    }

    /** Keeps a mapping that somebody confirms. */
    @POST
    @Path("confirm")
    public ConfirmedMappingResponse confirm(InputStream json) throws IOException {
        MappingId id = confirmMapping.confirm(caller.organisation(), ConfirmMappingRequest.read(json));
        return new ConfirmedMappingResponse(id.toString(), true);
    }
}
