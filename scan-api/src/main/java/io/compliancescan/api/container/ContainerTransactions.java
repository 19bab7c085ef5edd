package io.compliancescan.api.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Gives the beans a hold on the transaction that they are in; looked up once, as {@link ContainerExecutor} is. */
@ApplicationScoped
class ContainerTransactions {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry registry;

    @Produces
    TransactionSynchronizationRegistry registry() {
        return registry;
    }
}
