package io.compliancescan.api.policy;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.policy.yaml.YamlText;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.policy.PolicySchema;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Creates policies and shows them. */
@Path("policies")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    private static final String YAML = "application/yaml";
    private static final String JSON_SCHEMA = "application/schema+json";

    private final Policies policies;
    private final Scans scans;
    private final CreatePolicy createPolicy;
    private final Caller caller;

    @Inject
    PolicyResource(Policies policies, Scans scans, CreatePolicy createPolicy, Caller caller) {
        this.policies = policies;
        this.scans = scans;
        this.createPolicy = createPolicy;
        this.caller = caller;
    }

    /** Takes over a pack. */
    @POST
    @Path("prebuilt")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createPrebuilt(InputStream json, @Context UriInfo uri) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<PolicyDraft> pack = ChosenPack.read(body, "type");
        body.throwIfInvalid();
        return create(pack.orElseThrow(), uri);
    }

    /** Takes a policy document. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createCustom(InputStream json, @Context UriInfo uri) throws IOException {
        return create(SentPolicy.json(json), uri);
    }

    /** Takes the same document as YAML, under its registered name or one of those used before. */
    @POST
    @Consumes({YAML, "application/x-yaml", "text/yaml"})
    public Response createCustomFromYaml(InputStream yaml, @Context UriInfo uri) throws IOException {
        return create(SentPolicy.yaml(yaml), uri);
    }

    /** What policy documents look like. */
    @GET
    @Path("schema")
    @Produces({JSON_SCHEMA, MediaType.APPLICATION_JSON + ";qs=0.9"})
    public Map<String, Object> schema() {
        return PolicySchema.document();
    }

    /** The newest version of a policy. */
    @GET
    @Path("{id}")
    public Response policy(@PathParam("id") String id) {
        Policy policy = find(id);
        return Response.ok(PolicyDetailsResponse.of(policy, changedSinceLastScan(policy)))
                .tag(PolicyVersion.of(policy).tag())
                .build();
    }

    /** The document of which {@link #createCustom} makes the same policy. */
    @GET
    @Path("{id}/document")
    public Response document(@PathParam("id") String id) {
        return negotiated(document(find(id)));
    }

    /** The document of which {@link #createCustomFromYaml} makes the same policy. */
    @GET
    @Path("{id}/document")
    @Produces({YAML + ";qs=0.9", "application/x-yaml;qs=0.8", "text/yaml;qs=0.8"})
    public Response documentAsYaml(@PathParam("id") String id) {
        return negotiated(YamlText.write(document(find(id))));
    }

    private static Map<String, Object> document(Policy policy) {
        return PolicyDocument.write(SentPolicy.own(policy.content()));
    }

    private static Response negotiated(Object document) {
        return Response.ok(document)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private Policy find(String id) {
        return PolicyId.parse(id)
                .flatMap(policyId -> policies.find(caller.organisation(), policyId))
                .orElseThrow(() -> new NotFoundException("Policy not found"));
    }

    private Response create(PolicyDraft draft, UriInfo uri) {
        Policy policy = createPolicy.create(caller.organisation(), draft);
        return Response.created(uri.getBaseUriBuilder()
                        .path(PolicyResource.class)
                        .path(policy.id().toString())
                        .build())
                .entity(PolicyResponse.of(policy))
                .build();
    }

    private boolean changedSinceLastScan(Policy policy) {
        OptionalInt scanned = scans.versionScannedLast(caller.organisation(), policy.id());
        return scanned.isPresent() && scanned.getAsInt() != policy.version();
    }
}
