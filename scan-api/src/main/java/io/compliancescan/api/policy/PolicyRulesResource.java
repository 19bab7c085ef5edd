package io.compliancescan.api.policy;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.policy.EditPolicy.Edited;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.PolicyEdit;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.RuleId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Edits the rules of a policy. Each edit that changes something makes a version; earlier ones stay for their scans. */
@Path("policies/{id}/rules")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class PolicyRulesResource {

    private final EditPolicy editPolicy;
    private final Caller caller;

    @Inject
    PolicyRulesResource(EditPolicy editPolicy, Caller caller) {
        this.editPolicy = editPolicy;
        this.caller = caller;
    }

    /** Has scans evaluate a rule, or leave it out. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public Response switchRule(@PathParam("id") String id, InputStream json, @Context Request request)
            throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<String> rule = body.requiredText("rule_id");
        Optional<Boolean> active = body.requiredFlag("is_active");
        body.throwIfInvalid();
        PolicyEdit edit = new PolicyEdit.Switch(rule(rule.orElseThrow()), active.orElseThrow());
        return edited(edit(id, edit, request));
    }

    /** Takes a rule out. */
    @DELETE
    public Response remove(@PathParam("id") String id, @Context UriInfo uri, @Context Request request) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<String> rule = query.requiredText("rule_id");
        query.throwIfInvalid();
        return edited(edit(id, new PolicyEdit.Remove(rule(rule.orElseThrow())), request));
    }

    /** Adds the rules of a pack, or those of some of its categories. */
    @POST
    @Path("add-prebuilt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response addPrebuilt(@PathParam("id") String id, InputStream json, @Context Request request)
            throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<PolicyDraft> pack = ChosenPack.read(body, "policy_type");
        body.throwIfInvalid();
        PolicyDraft chosen = pack.orElseThrow();
        Edited edited = edit(id, new PolicyEdit.Add(chosen.rules()), request);
        return answer(edited, AddedRulesResponse.of(edited, chosen));
    }

    private Edited edit(String id, PolicyEdit edit, Request request) {
        Consumer<Policy> seen = policy -> PolicyVersion.of(policy).throwUnlessMatched(request, "policy");
        return editPolicy.edit(caller.organisation(), id, edit, seen);
    }

    private static Response edited(Edited edited) {
        return answer(edited, new EditedResponse(true, edited.after().version()));
    }

    private static Response answer(Edited edited, Object body) {
        return Response.ok(body).tag(PolicyVersion.of(edited.after()).tag()).build();
    }

    /** No policy has a rule whose id cannot be one. */
    private static RuleId rule(String id) {
        return RuleId.parse(id).orElseThrow(() -> new NotFoundException("Rule not found"));
    }
}
