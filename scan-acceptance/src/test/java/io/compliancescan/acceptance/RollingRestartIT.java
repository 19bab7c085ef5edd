package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.SteadyClient;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two nodes are restarted one after the other while clients go on. */
class RollingRestartIT {

    private static final Path FOLDER = Product.workFolder().resolve("rolling");
    private static final int CLIENTS = 2;

    @Test
    void noRequestThatWasAcceptedIsLost() {
        try (var mariaDb = EmbeddedMariaDb.start(FOLDER.resolve("database"), Product.mariaDbProgram())) {
            var one = ServeCommand.start(FOLDER.resolve("one"), mariaDb.address());
            var other = ServeCommand.start(FOLDER.resolve("other"), mariaDb.address());
            Service service = one.service();
            RunRequest inputs = service.prepare(
                    service.amlPolicy(), Transactions.generated(2_000).file());
            ScanStatus undisturbed = service.complete(inputs);
            List<URI> nodes = List.of(one.root(), other.root());
            List<SteadyClient> clients = IntStream.range(0, CLIENTS)
                    .mapToObj(n -> SteadyClient.start(inputs, nodes))
                    .toList();

            assertThat(stopped(one)).isLessThan(Duration.ofSeconds(20));
            one = one.startedAgain(mariaDb.address());
            assertThat(stopped(other)).isLessThan(Duration.ofSeconds(20));

            List<String> accepted =
                    clients.stream().flatMap(client -> client.stop().stream()).toList();
            assertThat(accepted).hasSizeGreaterThan(CLIENTS).doesNotHaveDuplicates();
            Service last = one.service();
            for (String scan : accepted) {
                ScanStatus end = last.waitFor(scan, ScanStatus::ended).requireCompleted();
                assertThat(end.violations()).isEqualTo(undisturbed.violations());
            }
            one.close();
        }
    }

    private static Duration stopped(ServeCommand node) {
        long begun = System.nanoTime();
        node.close();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
