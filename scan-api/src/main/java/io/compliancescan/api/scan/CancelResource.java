package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Ends scans early. */
@Path("scan/{id}/cancel")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CancelResource {

    private final CancelScan cancelScan;
    private final DescribeScan describe;
    private final Caller caller;

    @Inject
    CancelResource(CancelScan cancelScan, DescribeScan describe, Caller caller) {
        this.cancelScan = cancelScan;
        this.describe = describe;
        this.caller = caller;
    }

    /** Cancels a scan that has not ended; to cancel it again changes nothing. */
    @POST
    public ScanResponse cancel(@PathParam("id") String id) {
        ScanId scan = ScanId.parse(id).orElseThrow(() -> new NotFoundException("Scan not found"));
        return describe.of(cancelScan.cancel(caller.organisation(), scan));
    }
}
