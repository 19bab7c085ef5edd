package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadingsTest {

    @Test
    void aHeadingThatWasThereBeforeGetsANumber() {
        assertThat(headings("Account,Amount,Account,Account"))
                .containsExactly("Account", "Amount", "Account (2)", "Account (3)");
    }

    @Test
    void blanksAroundAHeadingDoNotTellItApart() {
        assertThat(headings("a,b, a")).containsExactly("a", "b", "a (2)");
        assertThat(headings(" a,b,a")).containsExactly(" a", "b", "a (2)");
    }

    @Test
    void headingsThatDifferInCaseAreTwo() {
        assertThat(headings("a,A")).containsExactly("a", "A");
    }

    @Test
    void aNumberedHeadingOfTheFileKeepsItsName() {
        assertThat(headings("a,a,a (2)")).containsExactly("a", "a (3)", "a (2)");
        assertThat(headings("a (2),a,a")).containsExactly("a (2)", "a", "a (3)");
        assertThat(headings("a (2),a (2),a,a")).containsExactly("a (2)", "a (2) (2)", "a", "a (3)");
    }

    @Test
    void eachOfTheColumnsIsRead() {
        assertThat(TestFiles.records(TestFiles.stream("a,a\n1,2\n"), new Dialect(StandardCharsets.UTF_8, ',')))
                .containsExactly(List.of("a", "a (2)"), List.of("1", "2"));
        TableProfile profile = Profiler.profile(TestFiles.of("a,a\n1,2\n"));
        assertThat(profile.column("a (2)").orElseThrow().range().orElseThrow().least())
                .isEqualByComparingTo("2");
    }

    private static List<String> headings(String header) {
        return Profiler.profile(TestFiles.of(header + "\n")).headings();
    }
}
