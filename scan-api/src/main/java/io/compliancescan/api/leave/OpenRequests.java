package io.compliancescan.api.leave;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests that are being answered. */
@ApplicationScoped
class OpenRequests {

    private final AtomicInteger open = new AtomicInteger();

    void begin() {
        open.incrementAndGet();
    }

    void end() {
        open.decrementAndGet();
    }

    int count() {
        return open.get();
    }
}
