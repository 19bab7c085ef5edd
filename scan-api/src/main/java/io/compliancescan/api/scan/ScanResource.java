package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.live.Snapshot;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.version.Version;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows how far scans are and what they found. */
@Path("scan")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ScanResource {

    private final Scans scans;
    private final RemoveScan removeScan;
    private final FindScan findScan;
    private final FindStatus findStatus;
    private final PinnedInputs inputs;
    private final Caller caller;

    @Inject
    ScanResource(
            Scans scans,
            FindScan findScan,
            FindStatus findStatus,
            PinnedInputs inputs,
            RemoveScan removeScan,
            Caller caller) {
        this.scans = scans;
        this.findScan = findScan;
        this.findStatus = findStatus;
        this.inputs = inputs;
        this.removeScan = removeScan;
        this.caller = caller;
    }

    /** How a scan is doing, or what it found. */
    @GET
    @Path("{id}")
    public Response status(@PathParam("id") String id, @Context Request request) {
        Snapshot status = findStatus.named(id);
        return Version.named(status.version()).answer(request, status.json());
    }

    /** What each of its rules came to so far. */
    @GET
    @Path("{id}/rules")
    public RulesResponse rules(@PathParam("id") String id) {
        Scan scan = findScan.named(id);
        return RulesResponse.of(scan, inputs.rules(scan).list(), scans.results(scan.id()));
    }

    /** One page of the completed scans, newest first. */
    @GET
    @Path("history")
    public HistoryResponse history(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.longPage();
        query.throwIfInvalid();
        return HistoryResponse.of(
                scans.completed(caller.organisation(), page.offset(), page.limit()),
                page.of(scans.completedCount(caller.organisation())));
    }

    /** Removes an ended scan with all it found. */
    @DELETE
    @Path("{id}")
    public RemovedResponse remove(@PathParam("id") String id) {
        removeScan.remove(findScan.named(id));
        return new RemovedResponse(true);
    }
}
