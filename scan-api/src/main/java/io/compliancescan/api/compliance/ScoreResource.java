package io.compliancescan.api.compliance;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.review.Reviews;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Shows the score of a scan as it is now. */
@Path("compliance/score")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ScoreResource {

    private final FindScan findScan;
    private final Reviews reviews;
    private final Caller caller;

    @Inject
    ScoreResource(FindScan findScan, Reviews reviews, Caller caller) {
        this.findScan = findScan;
        this.reviews = reviews;
        this.caller = caller;
    }

    /** The score, and the violations that weigh on it. */
    @GET
    public ScoreResponse score(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<ScanId> id = query.requiredId("scan_id", ScanId::new);
        query.throwIfInvalid();
        Scan scan = findScan.completed(id.orElseThrow().toString(), "It has a score once it is completed.");
        return ScoreResponse.of(
                scan,
                reviews.tally(scan.id()),
                reviews.precisions(caller.organisation(), scan.inputs().policy()));
    }
}
