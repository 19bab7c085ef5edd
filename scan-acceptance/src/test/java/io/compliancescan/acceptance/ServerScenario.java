package io.compliancescan.acceptance;

import io.compliancescan.acceptance.client.Contract;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.server.Database;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.mariadb.DatabaseAddress;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Tests against the one running server. They share it and its database, so each makes what it needs for itself. */
@ArquillianTest
abstract class ServerScenario {

    private static final Contract CONTRACT = new Contract(Product.built().contract());

    @ArquillianResource
    private URL api;

    @ArquillianResource
    private DatabaseAddress database;

    /** The name of the archive becomes the path of the API. */
    @Deployment(testable = false)
    static WebArchive api() {
        return ShrinkWrap.create(ZipImporter.class, "api.war")
                .importFrom(Product.built().api().toFile())
                .as(WebArchive.class);
    }

    /** The service; its host is what Payara believes the machine is called, which need not be reachable. */
    final Service service() {
        return new Service(URI.create("http://127.0.0.1:" + api.getPort()), CONTRACT);
    }

    /** The database of the service, for looking behind its back. */
    final Database database() {
        return new Database(database);
    }
}
