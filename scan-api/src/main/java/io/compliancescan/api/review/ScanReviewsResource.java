package io.compliancescan.api.review;

import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.review.Reviews;
import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** Shows what was said about the violations of a scan. */
@Path("scan/{id}/reviews")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ScanReviewsResource {

    private final FindScan findScan;
    private final Reviews reviews;

    @Inject
    ScanReviewsResource(FindScan findScan, Reviews reviews) {
        this.findScan = findScan;
        this.reviews = reviews;
    }

    /** One page of the reviews, newest first. */
    @GET
    public ReviewListResponse list(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.page();
        query.throwIfInvalid();
        Scan scan = findScan.named(id);
        return new ReviewListResponse(
                scan.id().toString(),
                reviews.page(scan.id(), page.offset(), page.limit()).stream()
                        .map(ReviewResponse::of)
                        .toList(),
                page.of(reviews.count(scan.id())));
    }
}
