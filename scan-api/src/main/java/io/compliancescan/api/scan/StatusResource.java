package io.compliancescan.api.scan;

import io.compliancescan.api.live.Snapshot;
import io.compliancescan.api.version.Version;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** How scans are doing. Clients ask for it often, so it takes little to answer. */
@Path("scan/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {

    private final FindStatus findStatus;

    @Inject
    StatusResource(FindStatus findStatus) {
        this.findStatus = findStatus;
    }

    /** How a scan is doing, or what it found. */
    @GET
    public Response status(@PathParam("id") String id, @Context Request request) {
        Snapshot status = findStatus.named(id);
        return Version.named(status.version()).answer(request, status.json());
    }
}
