package io.compliancescan.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.confidence.Confidence;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.review.Position;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountCasesTest {

    private static final Severity[] SEVERITIES = {Severity.MEDIUM, Severity.HIGH, Severity.HIGH};
    private static final String[] CONFIDENCES = {"0.900", "0.400", "0.700"};

    private final AccountCases cases = new AccountCases();
    private int number;

    @Test
    void theWorstAccountComesFirstAndOfTwoAlikeTheOneWithMoreViolations() {
        add("one", 1, "10");
        add("many", 0, "10");
        add("two", 2, "10");
        add("two", 0, "10");
        add("many", 0, "10");
        add("many", 0, "10");
        add("sure", 2, "10");

        assertThat(cases.page(0, 9)).extracting(AccountCase::account).containsExactly("two", "sure", "one", "many");
        assertThat(cases.page(1, 2)).extracting(AccountCase::account).containsExactly("sure", "one");
        assertThat(cases.page(4, 2)).isEmpty();
        assertThat(cases.accounts()).isEqualTo(4);
        assertThat(cases.violations()).isEqualTo(7);
    }

    @Test
    void theTopRuleIsTheFirstOfTheWorstSeverityWhateverTheConfidence() {
        add("A", 0, "10");
        add("A", 2, "10");
        add("A", 1, "10");

        assertThat(cases.page(0, 1)).singleElement().satisfies(found -> {
            assertThat(found.topRule()).isEqualTo(new RuleId("R1"));
            assertThat(found.severity()).isEqualTo(Severity.HIGH);
            assertThat(found.worst()).containsExactly(id(1), id(2), id(0));
        });
    }

    @Test
    void falsePositivesAreNotThere() {
        add("A", 0, "10");
        cases.add(violation("A", 1, Optional.empty(), ReviewStatus.FALSE_POSITIVE));
        cases.add(violation("B", 1, Optional.empty(), ReviewStatus.FALSE_POSITIVE));

        assertThat(cases.page(0, 9)).singleElement().satisfies(found -> {
            assertThat(found.violations()).isEqualTo(1);
            assertThat(found.severity()).isEqualTo(Severity.MEDIUM);
        });
        assertThat(cases.accounts()).isEqualTo(1);
    }

    @Test
    void amountsAreAddedWithoutLosingADigit() {
        add("A", 0, "0.1");
        add("A", 0, "0.2");
        add("A", 0, "123456789012345678901234567890");
        cases.add(violation("A", 0, Optional.empty(), ReviewStatus.DISPUTED));

        assertThat(cases.page(0, 1).get(0).amount()).isEqualTo("123456789012345678901234567890.3");
    }

    @Test
    void theWorstTenAreShownWhateverTheOrderInWhichTheyCome() {
        IntStream.range(0, 15).forEach(each -> add("A", each % 3, "1"));

        AccountCase found = cases.page(0, 1).get(0);

        assertThat(found.violations()).isEqualTo(15);
        assertThat(found.worst())
                .containsExactly(id(2), id(5), id(8), id(11), id(14), id(1), id(4), id(7), id(10), id(13));
    }

    private void add(String account, int rule, String amount) {
        cases.add(violation(account, rule, Optional.of(new BigDecimal(amount)), ReviewStatus.PENDING));
    }

    private ReviewedViolation violation(String account, int rule, Optional<BigDecimal> amount, ReviewStatus status) {
        Severity severity = SEVERITIES[rule];
        int place = number++;
        return new ReviewedViolation(
                new ScanId(new UUID(0, 0)),
                new Violation(
                        id(place),
                        new RuleId("R" + rule),
                        severity,
                        new Finding(
                                account,
                                RecordNumbers.of(1),
                                Optional.empty(),
                                amount,
                                Optional.empty(),
                                OptionalInt.empty())),
                new Position(severity, Confidence.of(new BigDecimal(CONFIDENCES[rule])), rule, place),
                status,
                Optional.empty(),
                0,
                false);
    }

    private static ViolationId id(int number) {
        return new ViolationId(new UUID(1, number));
    }
}
