package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableProfileTest {

    @Test
    void theExactHeadingGoesFirst() {
        assertThat(found("Id,id, ID \n1,2,3\n", "id")).contains("id");
        assertThat(found("Id,id\n1,2\n", "Id")).contains("Id");
    }

    @Test
    void aHeadingMayDifferInCaseAndInTheBlanksAroundIt() {
        assertThat(found("account, isFraud \nA,1\n", "ISFRAUD")).contains(" isFraud ");
        assertThat(found("account,isFraud\nA,1\n", " isfraud\t")).contains("isFraud");
    }

    @Test
    void aHeadingThatDiffersInMoreIsAnother() {
        assertThat(found("account,is Fraud\nA,1\n", "isFraud")).isEmpty();
    }

    private static Optional<String> found(String file, String heading) {
        return Profiler.profile(TestFiles.of(file)).column(heading).map(ColumnProfile::heading);
    }
}
