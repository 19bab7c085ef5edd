package io.compliancescan.api.explanation;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.rule.Rule;
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
import java.util.Optional;

/** Answers why a rule was broken by an account, or why not. */
@Path("scan/{id}/explain")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {

    private final FindScan findScan;
    private final PinnedInputs inputs;
    private final ScanExplainer explainer;

    @Inject
    ExplanationResource(FindScan findScan, PinnedInputs inputs, ScanExplainer explainer) {
        this.findScan = findScan;
        this.inputs = inputs;
        this.explainer = explainer;
    }

    /** How near a rule came to finding something about an account, whatever the scan has come to. */
    @GET
    public RuleExplanationResponse explain(@PathParam("id") String id, @Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<String> ruleId = query.requiredText("rule_id");
        Optional<String> account = query.requiredText("account");
        Page page = query.page();
        query.throwIfInvalid();
        Scan scan = findScan.named(id);
        return explain(scan, inputs.rules(scan).named(ruleId.orElseThrow()), account.orElseThrow(), page);
    }

    private RuleExplanationResponse explain(Scan scan, Rule rule, String account, Page page) {
        MappingGaps gaps = explainer.gaps(scan, rule);
        Explanation explanation =
                gaps.isEmpty() ? explainer.nearest(scan, rule, account, page) : Explanation.ofRuleLeftOut(gaps);
        return RuleExplanationResponse.of(scan, rule, account, gaps, explanation, page);
    }
}
