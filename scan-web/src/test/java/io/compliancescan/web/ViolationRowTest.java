package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.pack.Packs;
import io.compliancescan.rule.Rule;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViolationRowTest {

    private static final Rule RULE = Packs.find("aml").orElseThrow().rules().get(0);

    @Test
    void aViolationShowsWhatWasMeasuredBesideTheLimit() {
        ViolationRow row = row(finding("C-1", Optional.of("12500.50"), 7), Optional.of(RULE));

        assertThat(row.measured()).isEqualTo("12,500.50");
        assertThat(row.threshold()).isEqualTo("limit 10,000");
        assertThat(row.amount()).isEqualTo("12,500.50");
        assertThat(row.account()).isEqualTo("C-1");
        assertThat(row.ruleName()).isEqualTo(RULE.name());
        assertThat(row.severityStyle()).isEqualTo("severity-critical");
    }

    @Test
    void whatIsNotKnownIsADash() {
        ViolationRow row = row(finding("", Optional.empty(), 7), Optional.of(RULE));

        assertThat(row.account()).isEqualTo("–");
        assertThat(row.amount()).isEqualTo("–");
        assertThat(row.measured()).isEqualTo("–");
        assertThat(row.threshold()).isEmpty();
        assertThat(row.timed()).isFalse();
    }

    @Test
    void aRuleThatThePolicyNoLongerTellsIsShownByItsId() {
        ViolationRow row = row(finding("C-1", Optional.of("3"), 7), Optional.empty());

        assertThat(row.ruleId()).isEqualTo("CTR_THRESHOLD");
        assertThat(row.ruleName()).isEmpty();
        assertThat(row.threshold()).isEmpty();
    }

    @Test
    void recordsThatFollowEachOtherAreARange() {
        assertThat(row(finding("C-1", Optional.empty(), 3, 17, 18, 19), Optional.of(RULE))
                        .records())
                .isEqualTo("3, 17–19");
    }

    @Test
    void aLongListOfRecordsSaysThatItIsShortenedAndHowLongItIs() {
        int[] everySecond = IntStream.rangeClosed(1, 1_500).map(i -> 2 * i).toArray();

        String records = row(finding("C-1", Optional.empty(), everySecond), Optional.of(RULE))
                .records();

        assertThat(records).startsWith("2, 4, 6, ").endsWith(" … (1,500 records in all)");
        assertThat(records.length()).isLessThan(100);
    }

    @Test
    void aBurstShowsItsTime() {
        Instant first = Instant.parse("2024-01-15T23:58:00Z");
        Span span = new Span(first, first.plusSeconds(240));
        Finding burst = new Finding(
                "C-1",
                RecordNumbers.of(1, 2),
                Optional.of(span),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty());

        ViolationRow row = row(burst, Optional.of(RULE));

        assertThat(row.timed()).isTrue();
        assertThat(row.from().text()).isEqualTo("2024-01-15 23:58:00 UTC");
        assertThat(row.to().text()).isEqualTo("2024-01-16 00:02:00 UTC");
    }

    private static ViolationRow row(Finding finding, Optional<Rule> rule) {
        Violation violation = new Violation(new ViolationId(new UUID(1, 1)), RULE.id(), RULE.severity(), finding);
        return new ViolationRow(violation, rule);
    }

    private static Finding finding(String account, Optional<String> amount, int... records) {
        Optional<BigDecimal> exact = amount.map(BigDecimal::new);
        return new Finding(account, RecordNumbers.of(records), Optional.empty(), exact, exact, OptionalInt.empty());
    }
}
