package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is suggested for real files of other people, where they lie beside the project. */
class ForeignSuggestionsTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "paysim_head_19999.csv",
                        Map.of(
                                "account", "nameOrig",
                                "recipient", "nameDest",
                                "amount", "amount",
                                "timestamp", "step",
                                "type", "type",
                                "oldbalanceOrg", "oldbalanceOrg",
                                "newbalanceOrig", "newbalanceOrig",
                                "oldbalanceDest", "oldbalanceDest",
                                "newbalanceDest", "newbalanceDest")),
                Arguments.of(
                        "aml_typologies_quantsingularity.csv",
                        Map.of(
                                "account", "sender_id",
                                "recipient", "receiver_id",
                                "amount", "amount",
                                "timestamp", "timestamp",
                                "type", "transaction_type")),
                Arguments.of(
                        "birmingham_pcard_2014_2018.csv.gz",
                        Map.of(
                                "account", "CARD NUMBER",
                                "recipient", "MERCHANT NAME",
                                "amount", "ORIGINAL GROSS AMT",
                                "timestamp", "TRANS DATE")),
                Arguments.of(
                        "oxford_pcard_2017q1.csv",
                        Map.of("recipient", "Merchant", "amount", "Value", "timestamp", "Date")),
                Arguments.of("gdpr_enforcementtracker_2021.csv", Map.of("amount", "fine", "type", "violation_type")),
                Arguments.of(
                        "iam_accounts_mfa.csv",
                        Map.of("account", "sam_account", "timestamp", "last_logon", "type", "account_type")),
                Arguments.of("iam_findings_expected.csv", Map.of("account", "sam_account")),
                Arguments.of("iam_hr_roster.csv", Map.of("account", "employee_id")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aPersonWouldAcceptTheSuggestion(String name, Map<String, String> expected) {
        Path file = TestFiles.foreign(name);
        MappingSuggestion suggestion = Suggester.suggest(Profiler.profile(() -> TestFiles.open(file)));
        assertThat(suggestion.columns().document()).isEqualTo(expected);
        assertThat(suggestion.fields().values())
                .allSatisfy(field -> assertThat(field.confidence()).isBetween(50, 100))
                .allSatisfy(field -> assertThat(field.reason())
                        .contains("\"" + field.columns().headings().get(0) + "\""));
    }

    @Test
    void aPersonWouldAcceptTheSuggestionForTheCompleteRecordsOfBerkasTransactions() throws IOException {
        byte[] bytes = Files.readAllBytes(TestFiles.foreign("berka_trans_head_49k.csv"));
        int end = new String(bytes, StandardCharsets.US_ASCII).lastIndexOf('\n');
        TableProfile profile = Profiler.profile(() -> new ByteArrayInputStream(bytes, 0, end + 1));
        assertThat(Suggester.suggest(profile).columns().document())
                .isEqualTo(Map.of(
                        "account", "account_id",
                        "recipient", "account",
                        "amount", "amount",
                        "timestamp", "date",
                        "type", "type",
                        "newbalanceOrig", "balance"));
    }

    @ParameterizedTest
    @MethodSource("suites")
    void filesThatHoldNoTransactionsGetNoSuggestion(String folder) throws IOException {
        for (Path file : soundFiles(folder)) {
            TableProfile profile = Profiler.profile(() -> TestFiles.open(file));
            assertThat(Suggester.suggest(profile).fields()).as("%s", file).isEmpty();
        }
    }

    static Stream<String> suites() {
        return Stream.of("csv-spectrum/csvs", "csv-test-data/csv");
    }

    /** Those that are neither broken on purpose nor without anything. */
    private static List<Path> soundFiles(String folder) throws IOException {
        try (Stream<Path> files = Files.list(TestFiles.foreign(folder))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("bad-"))
                    .filter(file -> !file.endsWith("all-empty.csv"))
                    .sorted()
                    .toList();
        }
    }
}
