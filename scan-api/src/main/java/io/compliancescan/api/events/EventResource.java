package io.compliancescan.api.events;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.error.NothingNewException;
import io.compliancescan.api.error.TooManyStreamsException;
import io.compliancescan.api.live.ScanName;
import io.compliancescan.api.live.ScanWatches;
import io.compliancescan.api.live.Snapshot;
import io.compliancescan.api.scan.FindStatus;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Streams how scans are doing. */
@Path("scan/{id}/events")
@Dependent
public class EventResource {

    private final FindStatus findStatus;
    private final ScanWatches watches;
    private final ManagedExecutorService executor;
    private final Caller caller;

    @Inject
    EventResource(FindStatus findStatus, ScanWatches watches, ManagedExecutorService executor, Caller caller) {
        this.findStatus = findStatus;
        this.watches = watches;
        this.executor = executor;
        this.caller = caller;
    }

    /** Every state of a scan that the client has not seen, until the last one. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public void events(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.LAST_EVENT_ID_HEADER) String seen,
            @Context SseEventSink sink,
            @Context Sse sse) {
        Snapshot now = findStatus.named(id);
        if (now.ended() && now.version().equals(seen)) {
            throw new NothingNewException();
        }
        ScanName scan = new ScanName(caller.organisation(), ScanId.parse(id).orElseThrow());
        EventStream stream = new EventStream(sink, sse, executor, seen == null ? "" : seen);
        if (!watches.begin(scan, stream)) {
            throw new TooManyStreamsException();
        }
    }
}
