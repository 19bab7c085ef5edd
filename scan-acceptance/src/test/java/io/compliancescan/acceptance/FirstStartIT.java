package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Contract;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import io.compliancescan.process.FolderTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Two nodes that are started at the same time on a database in which there is nothing yet. */
class FirstStartIT {

    private static final Path FOLDER = Product.workFolder().resolve("first-start");

    @Test
    void bothComeUpAndWork() throws IOException {
        new FolderTree(FOLDER).delete();
        try (var mariaDb = EmbeddedMariaDb.start(FOLDER.resolve("database"), Product.mariaDbProgram())) {
            var one = started("one", mariaDb);
            var other = started("other", mariaDb);
            try {
                for (ServeCommand node : List.of(one.join(), other.join())) {
                    Service service = new Service(
                            node.root(), new Contract(Product.built().contract()));
                    assertThat(service.complete(service.prepare(
                                            service.amlPolicy(),
                                            Transactions.generated(2_000).file()))
                                    .violations())
                            .isPositive();
                }
            } finally {
                one.thenAccept(ServeCommand::close);
                other.thenAccept(ServeCommand::close);
            }
        }
    }

    private static CompletableFuture<ServeCommand> started(String name, EmbeddedMariaDb mariaDb) {
        return CompletableFuture.supplyAsync(() -> ServeCommand.start(FOLDER.resolve(name), mariaDb.address()));
    }
}
