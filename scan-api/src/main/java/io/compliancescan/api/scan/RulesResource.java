package io.compliancescan.api.scan;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The rules of scans. */
@Path("scan/{id}/rules")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    private final Scans scans;
    private final FindScan findScan;
    private final PinnedInputs inputs;

    @Inject
    RulesResource(Scans scans, FindScan findScan, PinnedInputs inputs) {
        this.scans = scans;
        this.findScan = findScan;
        this.inputs = inputs;
    }

    /** What each of the rules of a scan came to so far. */
    @GET
    public RulesResponse rules(@PathParam("id") String id) {
        Scan scan = findScan.named(id);
        return RulesResponse.of(scan, inputs.rules(scan).list(), scans.results(scan.id()));
    }
}
