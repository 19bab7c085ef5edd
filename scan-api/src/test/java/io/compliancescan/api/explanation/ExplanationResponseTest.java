package io.compliancescan.api.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.api.query.Page;
import io.compliancescan.condition.Operator;
import io.compliancescan.explanation.Clause;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.explanation.Measurement;
import io.compliancescan.explanation.RecordEvidence;
import io.compliancescan.explanation.Seen;
import io.compliancescan.explanation.Verdict;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.finding.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationResponseTest {

    private static final Clause AMOUNT = new Clause.Comparison(
            ">",
            List.of("10000"),
            List.of(new Seen("amount", Optional.of("9400.00")), new Seen("fee", Optional.empty())),
            Verdict.NO,
            "amount 9,400 is not greater than 10,000");

    private static final Instant NOON = Instant.parse("2024-01-15T12:00:00Z");

    @Test
    void aClauseHasTheFormOfTheConditionAndTheCellsAsTheyAre() {
        Clause not = new Clause.Combination(Clause.Kind.NOT, List.of(AMOUNT), Verdict.YES);

        assertThat(json(ClauseResponse.of(not))).isEqualTo("""
                {"kind":"not","verdict":"yes","text":"amount 9,400 is not greater than 10,000","operator":null,\
                "limits":[],"seen":{},"parts":[{"kind":"comparison","verdict":"no",\
                "text":"amount 9,400 is not greater than 10,000","operator":">","limits":["10000"],\
                "seen":{"amount":"9400.00","fee":null},"parts":[]}]}""");
    }

    @Test
    void evidenceIsAPageOfRecordsWithWhatTheyLack() {
        RecordEvidence record = new RecordEvidence(
                7, Optional.of(NOON), List.of(new Seen("account", Optional.empty())), Optional.empty(), List.of());
        Explanation explanation = new Explanation(false, List.of("Because."), Optional.empty(), List.of(record), 11);

        assertThat(json(EvidenceResponse.of(explanation, new Page(2, 5)))).isEqualTo("""
                {"records":[{"record_number":7,"time":"2024-01-15T12:00:00Z","values":{"account":null},\
                "clause":null,"failed":[]}],"pagination":{"page":2,"limit":5,"total":11,"pages":3}}""");
        assertThat(json(ExplanationResponse.of(explanation))).isEqualTo("""
                {"sentences":["Because."],"measurement":null}""");
    }

    @Test
    void whatWasMeasuredKeepsItsDigitsAndNamesItsFirstHundredRecords() {
        Measurement measurement = new Measurement(
                "the sum of amount",
                new BigDecimal("0.1234567890123456789"),
                Operator.AT_LEAST,
                new BigDecimal("3"),
                new BigDecimal("2.8765432109876543211"),
                0,
                RecordNumbers.of(IntStream.rangeClosed(1, 120).toArray()),
                new Span(NOON, NOON.plusSeconds(1)));

        ExplanationResponse response = ExplanationResponse.of(
                new Explanation(false, List.of("Because."), Optional.of(measurement), List.of(), 120));

        assertThat(response.measurement().recordNumbers()).hasSize(100).endsWith(100);
        assertThat(json(response)).contains("""
                        "measurement":{"measure":"the sum of amount","value":0.1234567890123456789,"operator":">=",\
                        "limit":3,"missing":2.8765432109876543211,"records_missing":0,"record_count":120,\
                        "record_numbers":[1,2,""").endsWith("""
                        99,100],"from":"2024-01-15T12:00:00Z","to":"2024-01-15T12:00:01Z"}}""");
    }

    private static String json(Object response) {
        return JsonbOfTheService.get().toJson(response);
    }
}
