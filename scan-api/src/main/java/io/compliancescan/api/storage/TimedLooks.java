package io.compliancescan.api.storage;

import io.compliancescan.storage.Storage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Looks at the storage once a second, and knows for how long it has been looking. */
@ApplicationScoped
class TimedLooks implements StorageWatch {

    private static final System.Logger LOG = System.getLogger(TimedLooks.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** Longer than it thinks when it has much to do. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Storage storage;
    private final ManagedScheduledExecutorService timer;
    private Optional<ScheduledFuture<?>> looks = Optional.empty();
    private volatile long begun;
    private volatile boolean looking;

    /** The last look came to nothing, and took its time. */
    private volatile boolean vain;

    @Inject
    TimedLooks(Storage storage, ManagedScheduledExecutorService timer) {
        this.storage = storage;
        this.timer = timer;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        long millis = BETWEEN_LOOKS.toMillis();
        looks = Optional.of(timer.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS));
    }

    @PreDestroy
    void end() {
        looks.ifPresent(timed -> timed.cancel(true));
    }

    @Override
    public boolean standsStill() {
        return vain || looking && hasTakenLong();
    }

    private void look() {
        begun = System.nanoTime();
        looking = true;
        boolean answered = answers();
        // That it is away is an answer, if it comes soon: who asks next hears so as soon.
        vain = !answered && hasTakenLong();
        looking = false;
    }

    private boolean answers() {
        try {
            return storage.reachable();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The database could not be looked at", e);
            return false;
        }
    }

    private boolean hasTakenLong() {
        return System.nanoTime() - begun > PATIENCE.toNanos();
    }
}
