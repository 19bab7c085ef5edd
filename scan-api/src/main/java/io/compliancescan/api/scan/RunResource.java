package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.live.AwaitEnd;
import io.compliancescan.api.live.ScanName;
import io.compliancescan.api.live.Snapshot;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.scan.RunKey;
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
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes scans on. */
@Path("scan/run")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {

    private static final String KEY = "Idempotency-Key";

    private final RunScan runScan;
    private final AwaitEnd awaitEnd;
    private final Caller caller;

    @Inject
    RunResource(RunScan runScan, AwaitEnd awaitEnd, Caller caller) {
        this.runScan = runScan;
        this.awaitEnd = awaitEnd;
        this.caller = caller;
    }

    /**
     * Takes a scan on; it goes on in the background. Once for each {@code Idempotency-Key}, where there is one. Answers at
     * once, or with {@code Prefer: wait} when the scan has ended.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public CompletionStage<Response> run(InputStream json, @Context HttpHeaders headers, @Context UriInfo uri)
            throws IOException {
        HashedBody body = HashedBody.of(json);
        return run(RunScanRequest.read(body), body, headers, uri);
    }

    /** The same for a request that was read from that body. */
    CompletionStage<Response> run(RunScanRequest request, HashedBody body, HttpHeaders headers, UriInfo uri) {
        RunScan.Run run = taken(request, body, headers);
        URI location = location(run, uri);
        return Preferences.of(lines(headers, "Prefer"))
                .patience()
                .flatMap(patience -> waiting(run, location, patience))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        answer(run, location, Optional.empty()).build()));
    }

    private RunScan.Run taken(RunScanRequest request, HashedBody body, HttpHeaders headers) {
        return lines(headers, KEY).stream()
                .reduce((one, other) -> one + ", " + other)
                .map(this::key)
                .map(known -> runScan.runOnce(known, body.sha256(), request))
                .orElseGet(() -> runScan.run(caller.organisation(), request));
    }

    private static URI location(RunScan.Run run, UriInfo uri) {
        return uri.getBaseUriBuilder()
                .path(StatusResource.class)
                .build(run.scan().toString());
    }

    private RunKey key(String text) {
        if (!RunKey.isValid(text)) {
            throw InvalidInputException.of(
                    "/" + KEY,
                    KEY + " must have 1 to " + RunKey.LONGEST + " visible characters of ASCII and no blanks.");
        }
        return new RunKey(caller.organisation(), text);
    }

    /** Empty where there is no room for one more who waits. */
    private Optional<CompletionStage<Response>> waiting(RunScan.Run run, URI location, Duration patience) {
        return awaitEnd.of(new ScanName(caller.organisation(), run.scan()), patience)
                .map(end -> end.thenApply(scan -> answer(run, location, scan)
                        .header("Preference-Applied", "wait=" + patience.toSeconds())
                        .build()));
    }

    private static Response.ResponseBuilder answer(RunScan.Run run, URI location, Optional<Snapshot> finished) {
        Response.ResponseBuilder answer = finished.map(scan -> Response.ok(FinishedRunResponse.of(run.scan(), scan)))
                .orElseGet(() -> Response.accepted(RunScanResponse.of(run.scan())))
                .location(location);
        return run.replayed() ? answer.header("Idempotent-Replayed", true) : answer;
    }

    private static List<String> lines(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getRequestHeader(name)).orElse(List.of());
    }
}
