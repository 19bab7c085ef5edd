package io.compliancescan.api.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Gives the beans the server's threads; a resource reaches constructors only through a producer. */
@ApplicationScoped
class ContainerExecutor {

    @Produces
    @Resource
    private ManagedExecutorService executor;

    @Produces
    @Resource
    private ManagedScheduledExecutorService timer;
}
