package io.compliancescan.api.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;

/** Gives the beans the server's threads; a resource reaches constructors only through a producer. */
@ApplicationScoped
class ContainerExecutor {

    @Produces
    @Resource
    private ManagedExecutorService executor;

    /** Not as the executor that it is as well, of which there would be two. */
    @Produces
    @Typed(ManagedScheduledExecutorService.class)
    @Resource
    private ManagedScheduledExecutorService timer;
}
