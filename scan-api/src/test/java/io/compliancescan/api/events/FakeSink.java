package io.compliancescan.api.events;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** What a client has received, one word for each event: its name and its data, or its comment. */
final class FakeSink implements SseEventSink {

    private final List<String> received = new ArrayList<>();
    private boolean broken;
    private boolean closed;

    /** From now on nothing arrives. */
    void breakOff() {
        broken = true;
    }

    List<String> received() {
        return received;
    }

    @Override
    public CompletionStage<?> send(OutboundSseEvent event) {
        if (broken) {
            return CompletableFuture.failedFuture(new IllegalStateException("the client is gone"));
        }
        received.add(event.getName() == null ? event.getComment() : event.getName() + " " + event.getData());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
