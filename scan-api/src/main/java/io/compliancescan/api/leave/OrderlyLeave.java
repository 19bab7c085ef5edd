package io.compliancescan.api.leave;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Leaves step by step, looking five times a second whether the next one can be taken. The steps together take 14 seconds at
 * most, whatever happens.
 */
@ApplicationScoped
class OrderlyLeave implements Leaving {

    private static final System.Logger LOG = System.getLogger(OrderlyLeave.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    /** So long whoever sends requests here may take to notice that the node is not ready any more. */
    private static final Duration NOTICE = Duration.ofSeconds(2);

    /** So long work may take to come to a checkpoint. */
    private static final Duration WORK = Duration.ofSeconds(10);

    private static final Duration ALL = Duration.ofSeconds(14);

    private final LeaveRequest request;
    private final OpenRequests requests;
    private final LastingWork work;
    private final Event<NodeLeaves> event;
    private final ManagedScheduledExecutorService timer;
    private Optional<ScheduledFuture<?>> looking = Optional.empty();
    private volatile Step step = Step.SERVING;
    private long begun;

    @Inject
    OrderlyLeave(
            LeaveRequest request,
            OpenRequests requests,
            LastingWork work,
            Event<NodeLeaves> event,
            ManagedScheduledExecutorService timer) {
        this.request = request;
        this.requests = requests;
        this.work = work;
        this.event = event;
        this.timer = timer;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (request.isPossible()) {
            long millis = BETWEEN_LOOKS.toMillis();
            looking = Optional.of(timer.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS));
        }
    }

    @PreDestroy
    void end() {
        looking.ifPresent(timed -> timed.cancel(true));
    }

    @Override
    public boolean hasBegun() {
        return step != Step.SERVING;
    }

    @Override
    public boolean refusesRequests() {
        return step == Step.REFUSING || step == Step.DONE;
    }

    /** One step at most. */
    private void look() {
        if (step == Step.SERVING && request.isMade()) {
            leave();
        } else if (step == Step.LEAVING && passed(NOTICE) && (work.isIdle() || passed(WORK))) {
            step = Step.REFUSING;
        } else if (step == Step.REFUSING && (requests.count() == 0 || passed(ALL))) {
            step = Step.DONE;
            finish();
        }
    }

    private void leave() {
        LOG.log(Level.INFO, "This node leaves");
        begun = System.nanoTime();
        step = Step.LEAVING;
        event.fire(new NodeLeaves());
    }

    private void finish() {
        work.giveBack();
        LOG.log(Level.INFO, "This node may be ended; {0} requests are open", requests.count());
        try {
            request.confirm();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Nobody could be told that this node may be ended", e);
        }
    }

    private boolean passed(Duration time) {
        return System.nanoTime() - begun >= time.toNanos();
    }

    /** In this order. */
    private enum Step {
        SERVING,
        LEAVING,
        REFUSING,
        DONE
    }
}
