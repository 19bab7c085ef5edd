package io.compliancescan.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import javax.sql.DataSource;

/** What the container provides, for constructors to take. */
@Dependent
class ContainerResources {

    /** The one pool: JPA, SQL and the batch repository share its connection within a transaction. */
    @Produces
    @Resource(lookup = "jdbc/scan")
    private DataSource dataSource;

    @Produces
    @PersistenceContext(unitName = "scan")
    private EntityManager entities;
}
