package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.json.JsonBody;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;

/** Takes scans on again, of what an audit has. */
@Path("scan/rescan")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class RescanResource {

    private final CompleteRescan completeRescan;
    private final RunResource runs;
    private final Caller caller;

    @Inject
    RescanResource(CompleteRescan completeRescan, RunResource runs, Caller caller) {
        this.completeRescan = completeRescan;
        this.runs = runs;
        this.caller = caller;
    }

    /** As running a scan; what the client leaves out is as the audit has it that is named. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> rescan(InputStream json, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException {
        HashedBody body = HashedBody.of(json);
        return runs.run(completeRescan.complete(caller.organisation(), JsonBody.read(body)), body, headers, uri);
    }
}
