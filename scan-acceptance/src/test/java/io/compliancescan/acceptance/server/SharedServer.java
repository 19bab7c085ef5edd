package io.compliancescan.acceptance.server;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import io.compliancescan.mariadb.DatabaseAddress;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.ApplicationScoped;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Payara Micro for all test classes, and the database below it. Arquillian deploys for each class anew, and the managed
 * Payara Micro starts with each deployment; here the first deployment starts it and the others find it running, which
 * saves ten seconds a class. It ends when Arquillian stops its containers, after the last class.
 */
class SharedServer extends PayaraMicroDeployableContainer {

    private static final int STOP_PATIENCE_SECONDS = 60;

    @Inject
    @ApplicationScoped
    private InstanceProducer<DatabaseAddress> address;

    private PayaraMicroContainerConfiguration configuration;
    private EmbeddedMariaDb database;
    private Archive<?> deployed;
    private ProtocolMetaData running;

    @Override
    public void setup(PayaraMicroContainerConfiguration given) {
        configuration = given;
        super.setup(given);
    }

    @Override
    public void start() throws LifecycleException {
        var folder = ServerFolder.madeAnew(Product.workFolder().resolve("server"));
        database = EmbeddedMariaDb.start(folder.database(), Product.mariaDbProgram());
        address.set(database.address());
        try {
            folder.configure(configuration, database.address());
        } catch (IOException e) {
            throw new LifecycleException("The server's files cannot be written.", e);
        }
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (running == null) {
            deployed = archive;
            running = super.deploy(archive);
        }
        return running;
    }

    /** Later classes want it still. */
    @Override
    public void undeploy(Archive<?> archive) {}

    @Override
    public void stop() throws LifecycleException {
        try {
            stopPayara();
        } finally {
            database.close();
        }
    }

    /** The connector asks the process to end and does not look after it; the database must not go before it. */
    private void stopPayara() throws LifecycleException {
        var processes = ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(configuration.getMicroJar()))
                .toList();
        try {
            if (deployed != null) {
                super.undeploy(deployed);
            }
            for (var process : processes) {
                process.onExit().get(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (DeploymentException | ExecutionException | TimeoutException e) {
            throw new LifecycleException("Payara Micro does not stop by itself.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LifecycleException("Interrupted while Payara Micro stops.", e);
        } finally {
            processes.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
