package io.compliancescan.api.review;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.Reviews;
import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;

/** Takes reviews of many violations at once, and takes reviews back. */
@Path("reviews")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final KeepReview keepReview;
    private final Reviews reviews;
    private final Caller caller;

    @Inject
    ReviewResource(FindScan findScan, PinnedInputs inputs, KeepReview keepReview, Reviews reviews, Caller caller) {
        this.findScan = findScan;
        this.inputs = inputs;
        this.keepReview = keepReview;
        this.reviews = reviews;
        this.caller = caller;
    }

    /** Reviews all the violations that are named or chosen, or none of them; or says what that would come to. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ReviewOutcomeResponse review(InputStream json) throws IOException {
        BulkReview bulk = BulkReview.read(json);
        Scan scan = findScan.completed(bulk.scan().toString(), ReviewRequest.ONCE_COMPLETED);
        ReviewRequest request =
                new ReviewRequest(scan.id(), bulk.selection(inputs.rules(scan)), bulk.opinion(), bulk.preview());
        return ReviewOutcomeResponse.of(keepReview.judge(request, () -> {}), bulk.preview());
    }

    /** Takes a review back: its violations are again what they were before it. */
    @POST
    @Path("{id}/undo")
    public ReviewOutcomeResponse undo(@PathParam("id") String id) {
        Review review = ReviewId.parse(id)
                .flatMap(known -> reviews.find(caller.organisation(), known))
                .orElseThrow(() -> new NotFoundException("Review not found"));
        return ReviewOutcomeResponse.of(keepReview.undo(review), false);
    }
}
