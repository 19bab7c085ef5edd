package io.compliancescan.api.readiness;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.upload.UploadId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Says whether a policy can be run, before anybody runs it. */
@Path("data/mapping/readiness")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class ReadinessResource {

    private final FindRunInputs findInputs;
    private final CheckReadiness checkReadiness;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ReadinessResource(FindRunInputs findInputs, CheckReadiness checkReadiness, Caller caller, Clock clock) {
        this.findInputs = findInputs;
        this.checkReadiness = checkReadiness;
        this.caller = caller;
        this.clock = clock;
    }

    /** With a mapping that is confirmed. */
    @GET
    public ReadinessResponse ofConfirmed(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<PolicyId> policy = query.requiredId("policy_id", PolicyId::new);
        Optional<UploadId> upload = query.requiredId("upload_id", UploadId::new);
        Optional<MappingId> mapping = query.requiredId("mapping_id", MappingId::new);
        boolean allowPartial = query.flag("allow_partial");
        query.throwIfInvalid();
        return ReadinessResponse.of(
                findInputs.find(
                        caller.organisation(), policy.orElseThrow(), upload.orElseThrow(), mapping.orElseThrow()),
                allowPartial,
                today());
    }

    /** With a mapping that somebody thinks of confirming. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ReadinessResponse ofDraft(InputStream json) throws IOException {
        ReadinessRequest request = ReadinessRequest.read(json);
        return ReadinessResponse.of(checkReadiness.check(caller.organisation(), request), request, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
