package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Midway;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Database;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two nodes on one database: when one is away, the other goes on with its scans. */
class LeaseIT {

    private static final Path FOLDER = Product.workFolder().resolve("nodes");

    private EmbeddedMariaDb mariaDb;
    private Database database;
    private ServeCommand one;
    private ServeCommand other;
    private ScanStatus undisturbed;

    @BeforeEach
    void start() {
        mariaDb = EmbeddedMariaDb.start(FOLDER.resolve("database"), Product.mariaDbProgram());
        database = new Database(mariaDb.address());
        one = ServeCommand.start(FOLDER.resolve("one"), mariaDb.address());
        other = ServeCommand.start(FOLDER.resolve("other"), mariaDb.address());
    }

    @AfterEach
    void stop() {
        Stream.of(one, other).forEach(ServeCommand::close);
        mariaDb.close();
    }

    /** The hardest moments: in the middle of a transaction that has locked the scan, then with no warning at all. */
    @Test
    void aNodeThatIsAwayLosesItsScanToTheOtherAndCannotWriteIntoIt() {
        RunRequest inputs = prepare();
        String paused = whileUnderWay(inputs, ServeCommand::pause);
        ServeCommand away = away(paused);

        assertThatItIsAsUndisturbed(remaining(away).service().waitFor(paused, ScanStatus::ended));
        away.goOn();

        ScanStatus later = away.service().runToEnd(inputs);
        assertThatItIsAsUndisturbed(later);
        assertThatItIsAsUndisturbed(away.service().status(paused));

        String killed = whileUnderWay(inputs, ServeCommand::kill);
        assertThatItIsAsUndisturbed(remaining(away(killed)).service().waitFor(killed, ScanStatus::ended));
    }

    private RunRequest prepare() {
        Service service = one.service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        undisturbed = service.complete(inputs);
        return inputs;
    }

    /** Runs a scan, and does something to the node that works on it, while its next rule waits to be stored. */
    private String whileUnderWay(RunRequest inputs, Consumer<ServeCommand> deed) {
        return new Midway(other.service(), database).once(inputs, held -> {
            deed.accept(away(held.id()));
            return held.id();
        });
    }

    /** The node that has the scan. */
    private ServeCommand away(String scan) {
        String node = database.nodeOf(scan);
        return Stream.of(one, other)
                .filter(each -> each.node().equals(node))
                .findFirst()
                .orElseThrow();
    }

    private ServeCommand remaining(ServeCommand away) {
        return away == one ? other : one;
    }

    private void assertThatItIsAsUndisturbed(ScanStatus scan) {
        scan.requireCompleted();
        assertThat(scan.rulesProcessed()).isEqualTo(scan.rulesTotal());
        assertThat(scan.violations()).isEqualTo(undisturbed.violations()).isPositive();
        assertThat(scan.score()).isEqualTo(undisturbed.score());
        assertThat(scan.scoreHistory()).hasSize(1);
        assertThat(database.violations(scan.id())).isEqualTo(database.violations(undisturbed.id()));
        assertThat(database.digest(scan.id())).isEqualTo(database.digest(undisturbed.id()));
        assertThat(database.ruleStatuses(scan.id())).isEqualTo(database.ruleStatuses(undisturbed.id()));
    }
}
