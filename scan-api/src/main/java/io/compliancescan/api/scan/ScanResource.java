package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows how far scans are and what they found. */
@Path("scan")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ScanResource {

    private final Scans scans;
    private final RemoveScan removeScan;
    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final Caller caller;

    @Inject
    ScanResource(Scans scans, FindScan findScan, PinnedInputs inputs, RemoveScan removeScan, Caller caller) {
        this.scans = scans;
        this.findScan = findScan;
        this.inputs = inputs;
        this.removeScan = removeScan;
        this.caller = caller;
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
