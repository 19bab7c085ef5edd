package io.compliancescan.api.casefile;

import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.query.Slice;
import io.compliancescan.casefile.CaseFilter;
import io.compliancescan.casefile.CaseStatus;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Shows the cases of completed scans. */
@Path("cases")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class CasesResource {

    private final OpenCases openCases;
    private final ShowCases showCases;

    @Inject
    CasesResource(OpenCases openCases, ShowCases showCases) {
        this.openCases = openCases;
        this.showCases = showCases;
    }

    /** Some of the cases, the most urgent first. */
    @GET
    public CasesResponse list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        CaseFilter filter = new CaseFilter(
                query.constant("status", CaseStatus.class),
                query.text("owner"),
                query.text("audit_id"),
                query.id("scan_id", ScanId::new));
        Slice slice = query.slice();
        query.throwIfInvalid();
        openCases.all();
        return showCases.list(filter, slice);
    }
}
