package io.compliancescan.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/**
 * What the container provides, for constructors to take. It is looked up once: a field that were a producer itself would be
 * looked up, and copied by serialisation, for every constructor that takes it.
 */
@ApplicationScoped
class ContainerResources {

    @Resource(lookup = "jdbc/scan")
    private DataSource dataSource;

    /** May be shared: within a transaction it stands for what belongs to the transaction. */
    @PersistenceContext(unitName = "scan")
    private EntityManager entities;

    /** The one pool: JPA, SQL and the batch repository share its connection within a transaction. */
    @Produces
    DataSource dataSource() {
        return dataSource;
    }

    @Produces
    EntityManager entities() {
        return entities;
    }
}
