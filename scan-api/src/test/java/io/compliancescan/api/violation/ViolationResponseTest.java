package io.compliancescan.api.violation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.condition.Exists;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ViolationResponseTest {

    private static final ViolationId ID = new ViolationId(UUID.fromString("019dbb3e-5c1e-7d1f-8a55-6a3f0f7c2b10"));

    @Test
    void aViolationOverTimeShowsWhatWasMeasuredWithAllItsDigits() {
        Instant noon = Instant.parse("2024-01-15T12:00:00Z");
        Finding finding = new Finding(
                "A-17",
                RecordNumbers.of(4, 2, 3),
                Optional.of(new Span(noon, noon.plusSeconds(60))),
                Optional.of(new BigDecimal("28050.50")),
                Optional.of(new BigDecimal("0.1234567890123456789")),
                OptionalInt.of(2));

        assertThat(json(finding, Optional.of(new BigDecimal("3")))).isEqualTo("""
                {"id":"019dbb3e-5c1e-7d1f-8a55-6a3f0f7c2b10","rule_id":"SPLIT","rule_name":"Split amounts",\
                "severity":"CRITICAL","account":"A-17","amount":28050.50,"threshold":3,\
                "actual_value":0.1234567890123456789,"record_count":3,"record_numbers":[2,3,4],\
                "counterparties":2,"from":"2024-01-15T12:00:00Z","to":"2024-01-15T12:01:00Z"}""");
    }

    @Test
    void whatAViolationDoesNotHaveIsNull() {
        Finding finding = new Finding(
                "", RecordNumbers.of(9), Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty());

        assertThat(json(finding, Optional.empty())).contains("""
                        "account":null,"amount":null,"threshold":null,"actual_value":null,"record_count":1,\
                        "record_numbers":[9],"counterparties":null,"from":null,"to":null""");
    }

    /** The severity was another when the scan ran; that one counts. */
    private static String json(Finding finding, Optional<BigDecimal> threshold) {
        RecordCheck check = new RecordCheck(new Exists("amount"), threshold);
        RuleId rule = new RuleId("SPLIT");
        return JsonbOfTheService.get()
                .toJson(ViolationResponse.of(
                        new Violation(ID, rule, Severity.CRITICAL, finding),
                        new Rule(
                                rule,
                                "Split amounts",
                                "",
                                "record",
                                Optional.empty(),
                                Severity.LOW,
                                check,
                                Rule.Source.NONE,
                                true)));
    }
}
