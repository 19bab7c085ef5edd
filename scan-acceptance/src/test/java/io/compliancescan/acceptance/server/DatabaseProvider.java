package io.compliancescan.acceptance.server;

import io.compliancescan.mariadb.DatabaseAddress;
import java.lang.annotation.Annotation;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;

/** Gives tests the address of the server's database. */
class DatabaseProvider implements ResourceProvider {

    @Inject
    private Instance<DatabaseAddress> address;

    @Override
    public boolean canProvide(Class<?> type) {
        return type == DatabaseAddress.class;
    }

    @Override
    public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
        return address.get();
    }
}
