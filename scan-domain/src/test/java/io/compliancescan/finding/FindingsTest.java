package io.compliancescan.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Finding PLAIN = finding("A", 1);

    private static final Instant NOON = Instant.parse("2024-01-15T12:00:00Z");

    @Test
    void findingsAreVisitedInTheirOrderEveryTime() {
        List<Finding> held = new ArrayList<>(List.of(PLAIN, finding("B", 2)));
        Findings findings = Findings.of(held);
        held.clear();

        assertThat(findings.count()).isEqualTo(2);
        assertThat(visited(findings)).containsExactly(PLAIN, finding("B", 2));
        assertThat(visited(findings)).isEqualTo(visited(findings));
    }

    @Test
    void aSpanNeverEndsBeforeItStarts() {
        assertThat(new Span(NOON, NOON).last()).isEqualTo(NOON);
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(NOON, NOON.minusMillis(1)));
    }

    @Test
    void equalFindingsInEqualOrderHaveTheSameDigest() {
        assertThat(FindingsDigest.of(Findings.of(List.of(PLAIN, finding("B", 2)))))
                .isEqualTo(FindingsDigest.of(Findings.of(List.of(finding("A", 1), finding("B", 2)))))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsTheSameNumber() {
        assertThat(digest(amounts("10", "3.50"))).isEqualTo(digest(amounts("10.00", "3.5")));
    }

    @Test
    void everythingAFindingSaysIsInItsDigest() {
        Span span = new Span(NOON, NOON.plusSeconds(1));
        List<Finding> different = List.of(
                PLAIN,
                finding("B", 1),
                finding("A", 2),
                finding("A", 1, 2),
                new Finding(
                        "A",
                        RecordNumbers.of(1),
                        Optional.of(span),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()),
                new Finding(
                        "A",
                        RecordNumbers.of(1),
                        Optional.of(new Span(NOON, NOON)),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty()),
                new Finding(
                        "A",
                        RecordNumbers.of(1),
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        Optional.empty(),
                        OptionalInt.empty()),
                new Finding(
                        "A",
                        RecordNumbers.of(1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(BigDecimal.ONE),
                        OptionalInt.empty()),
                amounts("1", "1"),
                amounts("1", "2"));

        assertThat(different.stream().map(FindingsTest::digest)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderAndTheNumberOfFindingsAreInTheDigest() {
        Finding other = finding("B", 2);

        assertThat(List.of(
                        FindingsDigest.of(Findings.of(List.of())),
                        digest(PLAIN),
                        FindingsDigest.of(Findings.of(List.of(PLAIN, PLAIN))),
                        FindingsDigest.of(Findings.of(List.of(PLAIN, other))),
                        FindingsDigest.of(Findings.of(List.of(other, PLAIN)))))
                .doesNotHaveDuplicates();
    }

    private static String digest(Finding finding) {
        return FindingsDigest.of(Findings.of(List.of(finding)));
    }

    private static Finding finding(String account, int... records) {
        return new Finding(
                account,
                RecordNumbers.of(records),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());
    }

    private static Finding amounts(String amount, String measured) {
        return new Finding(
                "A",
                RecordNumbers.of(1),
                Optional.empty(),
                Optional.of(new BigDecimal(amount)),
                Optional.of(new BigDecimal(measured)),
                OptionalInt.empty());
    }

    private static List<Finding> visited(Findings findings) {
        List<Finding> visited = new ArrayList<>();
        findings.forEach(visited::add);
        return visited;
    }
}
