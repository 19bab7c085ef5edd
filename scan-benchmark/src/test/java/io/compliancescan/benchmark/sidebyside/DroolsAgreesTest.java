package io.compliancescan.benchmark.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.benchmark.Transactions;
import io.compliancescan.benchmark.Workload;
import io.compliancescan.benchmark.drools.DroolsRules;
import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.generator.TransactionGenerator;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.Table;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures of two engines can be compared only where they do the same. */
class DroolsAgreesTest {

    @Test
    void droolsFindsTheRecordsThatWeFind(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("transactions.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            new TransactionGenerator(GeneratorSettings.of(5_000, 3)).writeTo(out);
        }
        Workload workload = Workload.of(file, Transactions.elevenRules());
        List<Rule> rules = workload.rules().stream()
                .filter(rule -> rule.check() instanceof RecordCheck)
                .toList();
        Table table = workload.load();

        Map<String, BitSet> theirs = new DroolsRules(table).find(rules);

        assertThat(theirs).hasSize(5).isEqualTo(BesideDrools.ours(workload, rules, table));
        assertThat(theirs.values()).filteredOn(found -> !found.isEmpty()).hasSizeGreaterThan(2);
    }
}
