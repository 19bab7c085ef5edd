package io.compliancescan.api.scan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Removes scans. */
@Path("scan/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class RemoveResource {

    private final FindScan findScan;
    private final RemoveScan removeScan;

    @Inject
    RemoveResource(FindScan findScan, RemoveScan removeScan) {
        this.findScan = findScan;
        this.removeScan = removeScan;
    }

    /** Removes an ended scan with all it found. */
    @DELETE
    public RemovedResponse remove(@PathParam("id") String id) {
        removeScan.remove(findScan.named(id));
        return new RemovedResponse(true);
    }
}
