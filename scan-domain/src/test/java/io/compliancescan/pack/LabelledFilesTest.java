package io.compliancescan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.importer.TestFiles;
import io.compliancescan.rule.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The packs against files of other people that say what should be found, where they lie beside the project. */
class LabelledFilesTest {

    private static final PackUnderTest AML = PackUnderTest.named("aml");
    private static final PackUnderTest SOC2 = PackUnderTest.named("soc2");
    private static final Map<String, String> PAYSIM =
            Map.of("account", "nameOrig", "recipient", "nameDest", "timestamp", "step");

    @Test
    void drainedAccountsAreNearlyAllOfPaySimsFraudAndNothingElse() throws IOException {
        Path file = TestFiles.foreign("paysim_head_19999.csv");
        MappedFile mapped = MappedFile.read(() -> Files.newInputStream(file), PAYSIM, AML.policy());
        BitSet fraud = labelled(file, ",1,[01]$");

        Score drained = Score.of(records(AML, "ACCOUNT_DRAINED", mapped), fraud);
        BitSet found = new BitSet();
        AML.policy().rules().forEach(rule -> found.or(records(AML, rule.id().value(), mapped)));

        assertThat(AML.policy().rules()).allMatch(mapped::fits);
        assertThat(drained.precision()).isGreaterThan(90);
        assertThat(drained.recall()).isGreaterThanOrEqualTo(95);
        assertThat(Score.of(found, fraud).recall()).isGreaterThanOrEqualTo(95);
    }

    @Test
    void accountsWithoutASecondFactorAreFoundInAListOfAccounts() throws IOException {
        Path accounts = TestFiles.foreign("iam_accounts_mfa.csv");
        MappedFile mapped = MappedFile.read(
                () -> Files.newInputStream(accounts),
                Map.of("account", "sam_account", "mfa_enabled", "mfa_enrolled", "account_enabled", "enabled"),
                SOC2.policy());

        assertThat(SOC2.policy().rules().stream().filter(mapped::fits).map(Rule::id))
                .extracting(Object::toString)
                .containsExactly("SOC2-CC6.1-001");
        assertThat(accounts(SOC2.findings("SOC2-CC6.1-001", mapped.table())))
                .containsAll(expected("C3_PRIV_NO_MFA"))
                .hasSize(5)
                .isSubsetOf(expected(""));
    }

    @Test
    void accountsOfThoseWhoLeftAreFoundInAListOfAccountsAndPeople() throws IOException {
        MappedFile mapped = MappedFile.read(
                accountsAndPeople(TestFiles.foreign("iam_accounts_mfa.csv"), TestFiles.foreign("iam_hr_roster.csv"))
                        ::open,
                Map.of("account", "sam_account", "is_active_user", "status", "account_enabled", "enabled"),
                SOC2.policy());

        assertThat(accounts(SOC2.findings("SOC2-CC6.3-001", mapped.table())))
                .containsExactlyInAnyOrderElementsOf(expected("C1_ORPHANED_ACCOUNT"));
    }

    /** Each account with the state of the person it belongs to. */
    private static Text accountsAndPeople(Path accounts, Path people) {
        Map<String, String> states = MappedFile.lines(people).stream()
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[5]));
        return new Text(MappedFile.lines(accounts).stream()
                .map(line -> line + "," + states.getOrDefault(line.split(",", -1)[1], ""))
                .collect(Collectors.joining("\n")));
    }

    private static List<String> expected(String check) {
        return MappedFile.lines(TestFiles.foreign("iam_findings_expected.csv")).stream()
                .skip(1)
                .filter(line -> line.startsWith(check))
                .map(line -> line.split(",", -1)[2])
                .toList();
    }

    private static List<String> accounts(List<Finding> findings) {
        return findings.stream().map(Finding::account).toList();
    }

    private static BitSet records(PackUnderTest pack, String rule, MappedFile file) {
        BitSet records = new BitSet();
        pack.findings(rule, file.table())
                .forEach(finding -> finding.records().stream().forEach(records::set));
        return records;
    }

    /** The numbers of the records whose line the expression is found in. */
    private static BitSet labelled(Path file, String expression) {
        List<String> lines = MappedFile.lines(file);
        Pattern pattern = Pattern.compile(expression);
        return IntStream.range(1, lines.size())
                .filter(number -> pattern.matcher(lines.get(number)).find())
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private record Text(String text) {

        ByteArrayInputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * @param found how many records were found
     * @param right how many of them were to be found
     * @param all how many were to be found
     */
    private record Score(int found, int right, int all) {

        static Score of(BitSet found, BitSet labelled) {
            BitSet right = (BitSet) found.clone();
            right.and(labelled);
            return new Score(found.cardinality(), right.cardinality(), labelled.cardinality());
        }

        /** In percent. */
        double precision() {
            return 100.0 * right / found;
        }

        /** In percent. */
        double recall() {
            return 100.0 * right / all;
        }
    }
}
