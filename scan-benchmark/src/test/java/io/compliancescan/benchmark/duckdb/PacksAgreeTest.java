package io.compliancescan.benchmark.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.compliancescan.benchmark.Workload;
import io.compliancescan.generator.GeneratorSettings;
import io.compliancescan.generator.TransactionGenerator;
import io.compliancescan.pack.Packs;
import io.compliancescan.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DuckDB finds every violation of the packs that we find, and no other. */
class PacksAgreeTest {

    @TempDir
    Path folder;

    /** So many that they are swept by more than one thread. */
    @Test
    void onGeneratedTransactions() throws Exception {
        Path file = folder.resolve("transactions.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            new TransactionGenerator(GeneratorSettings.of(100_000, 7)).writeTo(out);
        }
        List<Rule> rules = rules("aml");

        List<Agreement> agreements = agreements(Workload.of(file, rules));

        assertThat(agreements).hasSameSizeAs(rules).allMatch(Agreement::same);
        assertThat(agreements).filteredOn(agreement -> agreement.ours() > 0).hasSizeGreaterThan(rules.size() / 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aml", "gdpr", "soc2"})
    void onAnyCells(String pack) throws Exception {
        List<Rule> rules = rules(pack);
        Path file = PackFile.of(rules).writeTo(folder.resolve("cells.csv"), 3_000);

        List<Agreement> agreements = agreements(Workload.of(file, rules, PackFile.identity(rules)));

        assertThat(agreements).hasSameSizeAs(rules).allMatch(Agreement::same);
        assertThat(agreements).filteredOn(agreement -> agreement.ours() > 0).hasSizeGreaterThan(rules.size() / 2);
    }

    /** Each with the number of rules that it has the columns for. */
    @ParameterizedTest
    @CsvSource({
        "aml, paysim_head_19999.csv, 16",
        "aml, aml_typologies_quantsingularity.csv, 13",
        "soc2, iam_accounts_mfa.csv, 1"
    })
    void onFilesOfOtherPeople(String pack, String name, int applicable) throws Exception {
        Optional<Path> foreign = Optional.ofNullable(System.getenv("SCAN_TEST_DATA"))
                .map(data -> Path.of(data, name))
                .filter(Files::exists);
        assumeTrue(foreign.isPresent(), "SCAN_TEST_DATA names no folder with " + name);
        Map<String, String> headings = pack.equals("soc2")
                ? Map.of("account", "sam_account", "mfa_enabled", "mfa_enrolled", "account_enabled", "enabled")
                : Map.of();

        List<Agreement> agreements = agreements(Workload.of(foreign.orElseThrow(), rules(pack), headings));

        assertThat(agreements).hasSize(applicable).allMatch(Agreement::same);
    }

    private static List<Agreement> agreements(Workload workload) throws SQLException, IOException {
        try (DuckDb duckDb = DuckDb.open()) {
            duckDb.load(workload.file(), ',', workload.readings());
            return Agreement.of(workload, workload.load(), duckDb);
        }
    }

    private static List<Rule> rules(String pack) {
        return Packs.find(pack).orElseThrow().rules();
    }
}
