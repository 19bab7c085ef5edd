package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.scan.RunKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Takes scans on. */
@Path("scan/run")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {

    static final String KEY = "Idempotency-Key";

    private final RunScan runScan;
    private final Caller caller;

    @Inject
    RunResource(RunScan runScan, Caller caller) {
        this.runScan = runScan;
        this.caller = caller;
    }

    /** Takes a scan on; it goes on in the background. Once for each {@code Idempotency-Key}, where there is one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(InputStream json, @HeaderParam(KEY) String key, @Context UriInfo uri) throws IOException {
        HashedBody body = HashedBody.of(json);
        return run(RunScanRequest.read(body), body, key, uri);
    }

    /**
     * The same for a request that was read from that body.
     *
     * @param key null where the client has sent none
     */
    Response run(RunScanRequest request, HashedBody body, String key, UriInfo uri) {
        RunScan.Run run = Optional.ofNullable(key)
                .map(this::key)
                .map(known -> runScan.runOnce(known, body.sha256(), request))
                .orElseGet(() -> runScan.run(caller.organisation(), request));
        return answer(run, uri);
    }

    private static Response answer(RunScan.Run run, UriInfo uri) {
        Response.ResponseBuilder answer = Response.accepted(RunScanResponse.of(run.scan()))
                .location(uri.getBaseUriBuilder()
                        .path(ScanResource.class)
                        .path(run.scan().toString())
                        .build());
        return (run.replayed() ? answer.header("Idempotent-Replayed", true) : answer).build();
    }

    private RunKey key(String text) {
        if (!RunKey.isValid(text)) {
            throw InvalidInputException.of(
                    "/" + KEY,
                    KEY + " must have 1 to " + RunKey.LONGEST + " visible characters of ASCII and no blanks.");
        }
        return new RunKey(caller.organisation(), text);
    }
}
