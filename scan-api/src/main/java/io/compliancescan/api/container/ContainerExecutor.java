package io.compliancescan.api.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;

/**
 * Gives the beans the server's threads; a resource reaches constructors only through a producer. It is looked up once: a
 * field that were the producer would be looked up for every constructor that takes it.
 */
@ApplicationScoped
class ContainerExecutor {

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService timer;

    @Produces
    ManagedExecutorService executor() {
        return executor;
    }

    /** Not as the executor that it is as well, of which there would be two. */
    @Produces
    @Typed(ManagedScheduledExecutorService.class)
    ManagedScheduledExecutorService timer() {
        return timer;
    }
}
