package io.compliancescan.pii;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.FileBytes;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TestFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files of other people, where they lie beside the project: what is no personal data must not be called so. */
class PiiForeignFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paysim_head_19999.csv",
                "aml_typologies_quantsingularity.csv",
                "oxford_pcard_2017q1.csv",
                "gdpr_enforcementtracker_2021.csv"
            })
    void transactionsAndFinesHoldNoneAtAll(String name) throws IOException {
        Path file = TestFiles.foreign(name);

        assertThat(search(() -> Files.newInputStream(file))).isEmpty();
    }

    @Test
    void accountsAmountsAndShortDatesOfABankAreNone() throws IOException {
        byte[] bytes = Files.readAllBytes(TestFiles.foreign("berka_trans_head_49k.csv"));
        int end = bytes.length;
        while (bytes[end - 1] != '\n') {
            end--;
        }
        byte[] whole = Arrays.copyOf(bytes, end);

        assertThat(search(() -> new ByteArrayInputStream(whole))).isEmpty();
    }

    /** A travel agency has its address for a name, in 40 of 185,908 records. */
    @Test
    void cardNumbersThatAreMaskedAlreadyAreNoneWhileAnAddressAmongMerchantsIsOne() throws IOException {
        Path file = TestFiles.foreign("birmingham_pcard_2014_2018.csv.gz");

        assertThat(search(() -> TestFiles.open(file))).singleElement().satisfies(column -> {
            assertThat(column.heading()).isEqualTo("MERCHANT NAME");
            assertThat(column.kind()).isEqualTo(PiiKind.EMAIL);
            assertThat(column.confidence()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"iam_accounts_mfa.csv", "iam_findings_expected.csv", "iam_hr_roster.csv"})
    void listsOfPeopleHoldTheirNamesAndNothingElse(String name) throws IOException {
        Path file = TestFiles.foreign(name);

        assertThat(search(() -> Files.newInputStream(file))).isNotEmpty().allSatisfy(column -> {
            assertThat(column.kind()).isEqualTo(PiiKind.NAME);
            assertThat(column.confidence()).isLessThanOrEqualTo(50);
        });
    }

    private static List<PiiColumn> search(FileBytes file) throws IOException {
        try (InputStream bytes = file.open()) {
            return PiiSearch.search(bytes, Profiler.profile(file), LocalDate.of(2026, 3, 29));
        }
    }
}
