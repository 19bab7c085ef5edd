package io.compliancescan.api.violation;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.explanation.ScanExplainer;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.api.version.Version;
import io.compliancescan.confidence.Precision;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.Reviews;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Shows one violation of any scan, with its evidence, its explanation and what people think of it. */
@Path("violations/{id}")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AnyViolationResource {

    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final FindViolation findViolation;
    private final Violations violations;
    private final Reviews reviews;
    private final ScanExplainer explainer;
    private final Caller caller;

    @Inject
    AnyViolationResource(
            FindScan findScan,
            PinnedInputs inputs,
            FindViolation findViolation,
            Violations violations,
            Reviews reviews,
            ScanExplainer explainer,
            Caller caller) {
        this.findScan = findScan;
        this.inputs = inputs;
        this.findViolation = findViolation;
        this.violations = violations;
        this.reviews = reviews;
        this.explainer = explainer;
        this.caller = caller;
    }

    /** The violation; its ETag changes with every review. */
    @GET
    public Response details(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.page();
        query.throwIfInvalid();
        ReviewedViolation violation = findViolation.named(id);
        Scan scan = findScan.named(violation.scan().toString());
        Rule rule = inputs.rules(scan).named(violation.violation().rule().value());
        Explanation explanation =
                explainer.finding(scan, rule, violation.violation().finding(), page);
        return Response.ok(AnyViolationDetailsResponse.of(
                        ReviewedViolationResponse.of(violation, scan, rule),
                        rule,
                        precision(scan, rule),
                        explanation,
                        page))
                .tag(Version.of(violation.version()).tag())
                .build();
    }

    /** In which scans of the policy its rule was violated by the same account. */
    @GET
    @Path("recurrence")
    public RecurrenceResponse recurrence(@PathParam("id") String id) {
        ReviewedViolation violation = findViolation.named(id);
        Scan scan = findScan.named(violation.scan().toString());
        return RecurrenceResponse.of(
                violation,
                violations.recurrence(
                        caller.organisation(),
                        scan.inputs().policy(),
                        violation.violation().signature()));
    }

    private Precision precision(Scan scan, Rule rule) {
        return reviews.precisions(caller.organisation(), scan.inputs().policy())
                .getOrDefault(rule.id(), Precision.UNKNOWN);
    }
}
