package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Whether the tests before have met all that the contract describes. */
@Order(Integer.MAX_VALUE)
class ContractIT extends ServerScenario {

    @Test
    void everyAnswerOfEveryOperationWasMetExceptFaultsOfTheServer() {
        var operations = service().contract().operations();
        assumeThat(operations.met())
                .as("answers that were met; without any, this class was run alone")
                .isNotEmpty();

        assertThat(operations.notMet())
                .filteredOn(answer -> !answer.status().equals("500"))
                .isEmpty();
    }
}
