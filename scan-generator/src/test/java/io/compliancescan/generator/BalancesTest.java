package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.generator.GeneratedFile.Row;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class BalancesTest {

    @Property(tries = 100)
    void balancesAddUpWithinARow(@ForAll("settings") GeneratorSettings settings) {
        assertThat(GeneratedFile.of(settings).rows()).allSatisfy(row -> {
            assertThat(row.amount()).isPositive();
            assertThat(row.newBalance() - row.oldBalance()).isEqualTo(row.incoming() ? row.amount() : -row.amount());
            assertThat(row.newBalance()).isNotNegative();
        });
    }

    @Property(tries = 100)
    void aRecipientOfThisBankIsCreditedAndEveryoneElseHasNoBalance(@ForAll("settings") GeneratorSettings settings) {
        assertThat(GeneratedFile.of(settings).rows()).allSatisfy(row -> {
            assertThat(row.recipient()).isNotEqualTo(row.account());
            boolean ours = row.recipient().startsWith("C");
            assertThat(ours).isEqualTo(row.type().equals("TRANSFER"));
            if (ours) {
                assertThat(row.recipientNewBalance()).isEqualTo(row.recipientOldBalance() + row.amount());
            } else {
                assertThat(row.recipientOldBalance()).isZero();
                assertThat(row.recipientNewBalance()).isZero();
            }
        });
    }

    @Property(tries = 100)
    void anAccountsBalanceNeverChangesBetweenTheRowsThatNameIt(@ForAll("settings") GeneratorSettings settings) {
        Map<String, Long> books = new HashMap<>();
        for (Row row : GeneratedFile.of(settings).rows()) {
            assertThat(row.oldBalance()).isEqualTo(books.getOrDefault(row.account(), row.oldBalance()));
            books.put(row.account(), row.newBalance());
            if (row.recipient().startsWith("C")) {
                assertThat(row.recipientOldBalance())
                        .isEqualTo(books.getOrDefault(row.recipient(), row.recipientOldBalance()));
                books.put(row.recipient(), row.recipientNewBalance());
            }
        }
    }

    @Provide
    Arbitrary<GeneratorSettings> settings() {
        return SettingsArbitrary.any();
    }
}
