package io.compliancescan.api.review;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.api.version.Version;
import io.compliancescan.api.violation.FindViolation;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.Reviews;
import io.compliancescan.review.Selection;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes what people say about one violation, and shows what was said. */
@Path("violations/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ViolationReviewResource {

    private final FindScan findScan;
    private final FindViolation findViolation;
    private final Reviews reviews;
    private final KeepReview keepReview;

    @Inject
    ViolationReviewResource(FindScan findScan, FindViolation findViolation, Reviews reviews, KeepReview keepReview) {
        this.findScan = findScan;
        this.findViolation = findViolation;
        this.reviews = reviews;
        this.keepReview = keepReview;
    }

    /** Keeps what somebody says about the violation, if it is still what {@code If-Match} says they have seen. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response review(@PathParam("id") String id, @Context Request request, InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<Opinion> opinion = Opinion.read(body);
        body.throwIfInvalid();
        ReviewedViolation known = findViolation.named(id);
        Scan scan = findScan.completed(known.scan().toString(), ReviewRequest.ONCE_COMPLETED);
        ViolationId violation = known.violation().id();
        ReviewOutcome outcome = keepReview.judge(
                new ReviewRequest(scan.id(), Selection.of(violation), opinion.orElseThrow(), false),
                () -> version(findViolation.named(id)).throwUnlessMatched(request, "violation"));
        return Response.ok(ReviewedResponse.of(violation, outcome))
                .tag(Version.of(outcome.review().number()).tag())
                .build();
    }

    /** What was said about the violation, oldest first. */
    @GET
    @Path("reviews")
    public ViolationReviewsResponse list(@PathParam("id") String id) {
        ReviewedViolation violation = findViolation.named(id);
        return ViolationReviewsResponse.of(
                violation, reviews.about(violation.scan(), violation.violation().id()));
    }

    private static Version version(ReviewedViolation violation) {
        return Version.of(violation.version());
    }
}
