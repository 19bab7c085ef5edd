package io.compliancescan.api.events;

import io.compliancescan.api.live.ScanWatcher;
import io.compliancescan.api.live.Snapshot;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * One client's stream. A client that is slower than the scan is told the newest state and misses some in between; one that
 * takes nothing for long is given up, and so is one that is gone, which shows when it is written to.
 */
final class EventStream implements ScanWatcher {

    private static final Duration RECONNECT = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final SseEventSink sink;
    private final Sse sse;
    private final Executor executor;

    /** The version that the client was told last, or is about to be told. */
    private String told;

    private Optional<Snapshot> next = Optional.empty();
    private boolean sending;
    private long sentAt = System.nanoTime();

    /**
     * @param told the version that the client knows already; empty for none
     */
    EventStream(SseEventSink sink, Sse sse, Executor executor, String told) {
        this.sink = sink;
        this.sse = sse;
        this.executor = executor;
        this.told = told;
    }

    @Override
    public synchronized boolean look(Optional<Snapshot> now) {
        if (sink.isClosed() || now.isEmpty() || silentFor(PATIENCE)) {
            executor.execute(sink::close);
            return false;
        }
        if (!now.get().version().equals(told)) {
            told = now.get().version();
            next = now;
            send();
        } else if (silentFor(HEARTBEAT) && !sending) {
            send();
        }
        return !now.get().ended();
    }

    private boolean silentFor(Duration time) {
        return System.nanoTime() - sentAt >= time.toNanos();
    }

    /** One at a time, by another thread, which may have to wait for the client. */
    private void send() {
        if (!sending) {
            sending = true;
            executor.execute(this::sendAll);
        }
    }

    private void sendAll() {
        Optional<Snapshot> now = take();
        do {
            try {
                sink.send(event(now)).toCompletableFuture().join();
            } catch (CompletionException | IllegalStateException gone) {
                sink.close();
            }
            if (now.filter(Snapshot::ended).isPresent()) {
                sink.close();
            }
            now = takeMore();
        } while (now.isPresent());
    }

    private synchronized Optional<Snapshot> take() {
        Optional<Snapshot> taken = next;
        next = Optional.empty();
        return taken;
    }

    /** The next one, if there is one and somebody to take it; else the sending is over. */
    private synchronized Optional<Snapshot> takeMore() {
        sentAt = System.nanoTime();
        Optional<Snapshot> more = sink.isClosed() ? Optional.empty() : take();
        sending = more.isPresent();
        return more;
    }

    /** A comment where there is nothing to tell. */
    private OutboundSseEvent event(Optional<Snapshot> now) {
        OutboundSseEvent.Builder event = sse.newEventBuilder();
        return now.map(scan -> event.name(scan.ended() ? "done" : "progress")
                        .id(scan.version())
                        .reconnectDelay(RECONNECT.toMillis())
                        .data(new String(scan.json(), StandardCharsets.UTF_8)))
                .orElseGet(() -> event.comment("still here"))
                .build();
    }
}
