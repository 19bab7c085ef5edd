package io.compliancescan.api.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problem;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParametersTest {

    @Test
    void whatIsThereIsTakenAsItIs() {
        QueryParameters query = query(Map.of("account", List.of(" A "), "rule_id", List.of("")));

        assertThat(query.requiredText("account")).contains(" A ");
        assertThat(query.requiredText("rule_id")).contains("");
        assertThat(query.text("severity")).isEmpty();
        query.throwIfInvalid();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        QueryParameters query =
                query(Map.of("account", List.of("A", "B"), "severity", List.of("worst"), "limit", List.of("0")));
        query.requiredText("rule_id");
        query.requiredText("account");
        query.constant("severity", Severity.class);
        query.page();

        assertThatThrownBy(query::throwIfInvalid)
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(
                                new Problem("/rule_id", "rule_id is required."),
                                new Problem("/account", "account is there more than once."),
                                new Problem("/severity", "severity must be one of CRITICAL, HIGH, MEDIUM, LOW."),
                                new Problem("/limit", "limit must be a whole number from 1 to 500.")));
    }

    @Test
    void aConstantIsKnownWhateverItsCase() {
        assertThat(query(Map.of("severity", List.of("critical"))).constant("severity", Severity.class))
                .contains(Severity.CRITICAL);
        assertThat(query(Map.of()).constant("severity", Severity.class)).isEmpty();
    }

    @Test
    void aLongPageHasAsManyEntriesAsAPageMayHaveUnlessFewerAreAskedFor() {
        assertThat(query(Map.of()).page()).isEqualTo(new Page(1, 20));
        assertThat(query(Map.of()).longPage()).isEqualTo(new Page(1, 500));
        assertThat(query(Map.of("page", List.of("3"), "limit", List.of("7"))).longPage())
                .isEqualTo(new Page(3, 7));
    }

    @Test
    void anIdIsAUuidInItsCanonicalForm() {
        UUID id = UUID.fromString("018d0b00-1111-7abc-8def-0123456789ab");

        assertThat(query(Map.of("scan_id", List.of(id.toString()))).id("scan_id", ScanId::new))
                .contains(new ScanId(id));
        assertThat(query(Map.of()).id("scan_id", ScanId::new)).isEmpty();

        QueryParameters query = query(Map.of("scan_id", List.of("1-1-1-1-1")));
        query.id("scan_id", ScanId::new);
        assertThatThrownBy(query::throwIfInvalid)
                .hasMessage("scan_id must be a UUID, such as 550e8400-e29b-41d4-a716-446655440000.");
    }

    @Test
    void oneOfTwoIsEnough() {
        QueryParameters neither = query(Map.of("c", List.of("x")));
        neither.requireOneOf("a", "b");
        assertThatThrownBy(neither::throwIfInvalid).hasMessage("a or b is required.");

        QueryParameters one = query(Map.of("b", List.of("x")));
        one.requireOneOf("a", "b");
        one.throwIfInvalid();
    }

    @Test
    void withoutAWordTheFirstTwentyAreWanted() {
        assertThat(query(Map.of()).page()).isEqualTo(new Page(1, 20));
    }

    @Test
    void aPageSaysWhichEntriesComeBeforeIt() {
        Page page = query(Map.of("page", List.of("3"), "limit", List.of("500"))).page();

        assertThat(page.offset()).isEqualTo(1_000);
        assertThat(page.of(1_001)).isEqualTo(new Pagination(3, 500, 1_001, 3));
        assertThat(page.of(1_000)).isEqualTo(new Pagination(3, 500, 1_000, 2));
        assertThat(page.of(0)).isEqualTo(new Pagination(3, 500, 0, 0));
    }

    @Test
    void theLastPageThatCanBeAskedForStillHasAPlace() {
        assertThat(new Page(Page.LAST, Page.MOST).offset()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "+1", "1.0", " 1", "one", "٣", "4294968", "99999999999999999999"})
    void aPageIsAWholeNumberInDigits(String text) {
        QueryParameters query = query(Map.of("page", List.of(text)));
        query.page();

        assertThatThrownBy(query::throwIfInvalid)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("page must be a whole number from 1 to 4294967.");
    }

    private static QueryParameters query(Map<String, List<String>> parameters) {
        return QueryParameters.of(parameters);
    }
}
