package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The scans of an organisation. */
@Path("scan/history")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    private final Scans scans;
    private final Caller caller;

    @Inject
    HistoryResource(Scans scans, Caller caller) {
        this.scans = scans;
        this.caller = caller;
    }

    /** One page of the completed scans, newest first. */
    @GET
    public HistoryResponse history(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.longPage();
        query.throwIfInvalid();
        return HistoryResponse.of(
                scans.completed(caller.organisation(), page.offset(), page.limit()),
                page.of(scans.completedCount(caller.organisation())));
    }
}
