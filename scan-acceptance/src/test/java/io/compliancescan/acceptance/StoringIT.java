package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import org.junit.jupiter.api.Test;

class StoringIT extends ServerScenario {

    /** Row by row takes six times as long, and nothing else would tell. */
    @Test
    void violationsAreStoredManyAtATime() {
        Service service = service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        long before = database().insertStatements();

        long violations = service.complete(inputs).violations();

        assertThat(violations).isGreaterThan(1_000);
        assertThat(database().insertStatements() - before).isLessThan(violations / 4);
    }
}
