package io.compliancescan.api.violation;

import io.compliancescan.api.explanation.ScanExplainer;
import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Shows what broke the rules of a scan. */
@Path("scan/{id}/violations")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ViolationResource {

    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final ListViolations listViolations;
    private final Violations violations;
    private final ScanExplainer explainer;

    @Inject
    ViolationResource(
            FindScan findScan,
            PinnedInputs inputs,
            ListViolations listViolations,
            Violations violations,
            ScanExplainer explainer) {
        this.findScan = findScan;
        this.inputs = inputs;
        this.listViolations = listViolations;
        this.violations = violations;
        this.explainer = explainer;
    }

    /** One page of the violations that the rules have found so far. */
    @GET
    public ViolationsResponse list(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<String> ruleId = query.text("rule_id");
        Optional<String> account = query.text("account");
        Optional<Severity> severity = query.constant("severity", Severity.class);
        Page page = query.page();
        query.throwIfInvalid();
        Scan scan = findScan.named(id);
        ScanRules rules = inputs.rules(scan);
        ViolationFilter filter = new ViolationFilter(ruleId.map(rules::number), severity, account, Optional.empty());
        return ViolationsResponse.of(
                scan, rules, listViolations.page(scan, filter, page), page.of(listViolations.total(scan, filter)));
    }

    /** One violation, with its evidence and its explanation. */
    @GET
    @Path("{violation_id}")
    public ViolationDetailsResponse details(
            @PathParam("id") String id, @PathParam("violation_id") String violationId, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Page page = query.page();
        query.throwIfInvalid();
        Scan scan = findScan.named(id);
        Violation violation = ViolationId.parse(violationId)
                .flatMap(known -> violations.find(scan.id(), known))
                .orElseThrow(() -> new NotFoundException("Violation not found"));
        Rule rule = inputs.rules(scan).named(violation.rule().value());
        Explanation explanation = explainer.finding(scan, rule, violation.finding(), page);
        return ViolationDetailsResponse.of(scan, violation, rule, explanation, page);
    }
}
