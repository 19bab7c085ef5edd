package io.compliancescan.api.node;

import io.compliancescan.api.batch.WorkEnded;
import io.compliancescan.api.leave.LastingWork;
import io.compliancescan.api.leave.NodeLeaves;
import io.compliancescan.identity.Identities;
import io.compliancescan.lease.NodeId;
import io.compliancescan.storage.Storage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks for scans, at intervals and when it is told that there may be one, and renews leases meanwhile. Each on a thread of
 * its own, which begins with the service: one that began with a request would inherit its entity manager, and looking must
 * not keep leases from being renewed.
 */
@ApplicationScoped
class LeasedWork implements NodeWork, LastingWork {

    private static final System.Logger LOG = System.getLogger(LeasedWork.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(4);
    private static final Duration BETWEEN_TIDYINGS = Duration.ofHours(1);

    private final NodeId node;
    private final Instance<Dispatch> dispatches;
    private final Storage storage;
    private final ManagedExecutorService executor;
    private final ManagedScheduledExecutorService timer;
    private final HeldLeases held = new HeldLeases();
    private final Semaphore bell = new Semaphore(0);
    private final List<Future<?>> threads = new ArrayList<>();
    private volatile boolean left;

    @Inject
    LeasedWork(
            Identities identities,
            Instance<Dispatch> dispatches,
            Storage storage,
            ManagedExecutorService executor,
            ManagedScheduledExecutorService timer) {
        this.node = new NodeId(identities.next());
        this.dispatches = dispatches;
        this.storage = storage;
        this.executor = executor;
        this.timer = timer;
    }

    @Override
    public void begin() {
        LOG.log(Level.INFO, "This is node {0}", node);
        long millis = BETWEEN_RENEWALS.toMillis();
        threads.add(executor.submit(this::look));
        threads.add(timer.scheduleWithFixedDelay(
                () -> by(dispatch -> dispatch.renew(held)), millis, millis, TimeUnit.MILLISECONDS));
        threads.add(timer.scheduleWithFixedDelay(
                () -> by(Dispatch::tidy), 1, BETWEEN_TIDYINGS.toMinutes(), TimeUnit.MINUTES));
    }

    @PreDestroy
    void end() {
        threads.forEach(thread -> thread.cancel(true));
    }

    @Override
    public void hurry() {
        bell.release();
    }

    @Override
    public boolean isIdle() {
        return held.leases().isEmpty();
    }

    @Override
    public void giveBack() {
        held.leases().forEach(lease -> by(dispatch -> dispatch.giveBack(lease)));
    }

    /** Takes no more, and has what is under way stop behind the rule that it is at. */
    void leave(@Observes NodeLeaves leaving) {
        left = true;
        held.leases().forEach(lease -> by(dispatch -> dispatch.stop(lease, held)));
    }

    /** Until the service ends, or this node leaves. */
    private void look() {
        try {
            while (!left && !Thread.currentThread().isInterrupted()) {
                by(dispatch -> dispatch.fill(node, held));
                if (bell.tryAcquire(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** After a failure there is room for the next, too; what failed is tried again when its lease has run out. */
    void ended(@Observes WorkEnded end) {
        held.end(end.lease());
        if (!end.failed()) {
            by(dispatch -> dispatch.giveBack(end.lease()));
        }
        hurry();
    }

    /** By a bean of its own: threads must not share what transactions go through. What fails is tried again later. */
    private void by(Consumer<Dispatch> work) {
        try (Instance.Handle<Dispatch> dispatch = dispatches.getHandle()) {
            work.accept(dispatch.get());
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    /** Without the trace where it passes by itself: while the database is away, every look would print the same one. */
    private void tell(RuntimeException failure) {
        storage.passingFault(failure)
                .ifPresentOrElse(
                        passing -> LOG.log(
                                Level.WARNING,
                                "Node {0} cannot look after its scans for now: {1}",
                                node,
                                passing.getMessage()),
                        () -> LOG.log(Level.WARNING, "Node " + node + " could not look after its scans", failure));
    }
}
