package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** Takes scans on, shows how far they are and what they found. */
@Path("scan")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ScanResource {

    private final Scans scans;
    private final RunScan runScan;
    private final RemoveScan removeScan;
    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final Caller caller;

    @Inject
    ScanResource(
            Scans scans,
            FindScan findScan,
            PinnedInputs inputs,
            RunScan runScan,
            RemoveScan removeScan,
            Caller caller) {
        this.scans = scans;
        this.findScan = findScan;
        this.inputs = inputs;
        this.runScan = runScan;
        this.removeScan = removeScan;
        this.caller = caller;
    }

    /** Takes a scan on; it goes on in the background. */
    @POST
    @Path("run")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(InputStream json, @Context UriInfo uri) throws IOException {
        Scan scan = runScan.run(caller.organisation(), RunScanRequest.read(json));
        return Response.accepted(RunScanResponse.of(scan))
                .location(uri.getBaseUriBuilder()
                        .path(ScanResource.class)
                        .path(scan.id().toString())
                        .build())
                .build();
    }

    /** How a scan is doing, or what it found. */
    @GET
    @Path("{id}")
    public ScanResponse status(@PathParam("id") String id) {
        return ScanResponse.of(findScan.named(id));
    }

    /** What each of its rules came to so far. */
    @GET
    @Path("{id}/rules")
    public RulesResponse rules(@PathParam("id") String id) {
        Scan scan = findScan.named(id);
        return RulesResponse.of(scan, inputs.rules(scan).list(), scans.results(scan.id()));
    }

    /** The completed scans, newest first. */
    @GET
    @Path("history")
    public HistoryResponse history() {
        return HistoryResponse.of(scans.completed(caller.organisation()));
    }

    /** Removes an ended scan with all it found. */
    @DELETE
    @Path("{id}")
    public RemovedResponse remove(@PathParam("id") String id) {
        removeScan.remove(findScan.named(id));
        return new RemovedResponse(true);
    }
}
