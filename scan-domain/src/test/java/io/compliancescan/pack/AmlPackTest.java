package io.compliancescan.pack;

import static io.compliancescan.pack.PackUnderTest.movements;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.table.FieldUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmlPackTest {

    private static final PackUnderTest PACK = PackUnderTest.named("aml");

    @Test
    void thePackHasTheElevenRulesOfTheReferenceInItsOrderAndThenItsOwn() {
        assertThat(PACK.summaries())
                .containsExactly(
                        "CTR_THRESHOLD ctr_threshold CRITICAL ctr_reporting",
                        "CTR_AGGREGATION ctr_aggregation CRITICAL ctr_reporting",
                        "STRUCTURING_PATTERN structuring CRITICAL structuring",
                        "SUB_THRESHOLD_VELOCITY sub_threshold_velocity HIGH structuring",
                        "SAR_THRESHOLD sar_threshold HIGH suspicious_activity",
                        "SAR_VELOCITY sar_velocity HIGH structuring",
                        "DORMANT_ACCOUNT_REACTIVATION dormant_reactivation MEDIUM behavioral_monitoring",
                        "BALANCE_MISMATCH balance_mismatch MEDIUM behavioral_monitoring",
                        "ROUND_AMOUNT_PATTERN round_amount MEDIUM behavioral_monitoring",
                        "FRAUD_INDICATOR fraud_indicator HIGH fraud_detection",
                        "HIGH_VALUE_TRANSFER high_value_transfer HIGH suspicious_activity",
                        "ACCOUNT_DRAINED account_drained HIGH fraud_detection",
                        "MANY_TO_ONE many_to_one MEDIUM behavioral_monitoring",
                        "ONE_TO_MANY one_to_many MEDIUM behavioral_monitoring",
                        "JUST_BELOW_THRESHOLD just_below_threshold LOW structuring",
                        "RAPID_IN_OUT rapid_in_out MEDIUM behavioral_monitoring");
    }

    @Test
    void everyRuleIsInOneOfFiveSections() {
        assertThat(PACK.policy().rules())
                .extracting(rule -> rule.source().section())
                .containsExactly("1", "1", "2", "2", "3", "3", "4", "4", "4", "5", "5", "5", "4", "4", "2", "4");
    }

    @Test
    void thePackNeedsTheNineStandardFields() {
        assertThat(PACK.policy().rules().stream()
                        .flatMap(rule -> rule.check().uses())
                        .map(FieldUse::field)
                        .distinct())
                .containsExactlyInAnyOrder(
                        "account",
                        "recipient",
                        "amount",
                        "timestamp",
                        "type",
                        "oldbalanceOrg",
                        "newbalanceOrig",
                        "oldbalanceDest",
                        "newbalanceDest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASH_IN", "CASH_OUT", "DEPOSIT", "TRANSFER", "WIRE", "wire", " Cash_Out "})
    void aMovementAboveTenThousandIsReported(String type) {
        assertThat(PACK.found(
                        "CTR_THRESHOLD",
                        "type | amount",
                        type + " | 12000",
                        type + " | 9999",
                        type + " | 10000",
                        type + " | 10000.01",
                        "FEE | 12000",
                        " | 12000",
                        type + " | "))
                .containsExactly("1", "4");
        assertThat(PACK.unjudged("CTR_THRESHOLD", "type | amount", " | 12000", type + " | ", "FEE | ", " | 5"))
                .isEqualTo(2);
    }

    @Test
    void transactionsToOneRecipientThatTogetherPassTenThousandAreReported() {
        String header = "account | recipient | timestamp | amount";
        String first = "A | P | 2024-01-01T10:00:00Z | 6000";

        assertThat(PACK.found("CTR_AGGREGATION", header, first, "A | P | 2024-01-02T09:59:59Z | 4000.01"))
                .containsExactly("1-2");
        assertThat(PACK.found("CTR_AGGREGATION", header, first, "A | P | 2024-01-02T09:59:59Z | 4000"))
                .isEmpty();
        assertThat(PACK.found("CTR_AGGREGATION", header, first, "A | P | 2024-01-02T10:00:00Z | 4000.01"))
                .isEmpty();
        assertThat(PACK.found("CTR_AGGREGATION", header, first, "A | Q | 2024-01-01T11:00:00Z | 9000"))
                .isEmpty();
        assertThat(PACK.found("CTR_AGGREGATION", header, first, "B | P | 2024-01-01T11:00:00Z | 9000"))
                .isEmpty();
        assertThat(PACK.found("CTR_AGGREGATION", header, "A | P | 2024-01-01T10:00:00Z | 20000"))
                .isEmpty();
    }

    @Test
    void threeAmountsJustBelowTheThresholdWithinADayAreStructuring() {
        assertThat(structuring("9500@01T10", "9500@01T11", "9500@01T13", "9500@01T15"))
                .containsExactly("1-4");
        assertThat(structuring("9500@01T10", "9500@01T15")).isEmpty();
        assertThat(structuring("9500@01T00", "9500@01T16", "9500@02T08", "9500@03T00"))
                .isEmpty();
        assertThat(structuring("9500@01T22", "9500@01T23", "9500@02T01")).containsExactly("1-3");
        assertThat(structuring("9500@01T10", "9500@01T20", "9500@02T10")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7999.99, 0", "8000, 1", "10000.00, 1", "10000.01, 0"})
    void structuringAmountsAreFromEightToTenThousand(String amount, int expected) {
        assertThat(structuring(amount + "@01T10", amount + "@01T11", amount + "@01T12"))
                .hasSize(expected);
    }

    @Test
    void fiveAmountsJustBelowTheThresholdWithinADayAreVelocity() {
        String[] four = {"9000@01T01", "9000@01T02", "9000@01T03", "9000@01T04"};

        assertThat(PACK.found("SUB_THRESHOLD_VELOCITY", movements(four))).isEmpty();
        assertThat(PACK.found("SUB_THRESHOLD_VELOCITY", movements(with(four, "8000@02T00"))))
                .containsExactly("1-5");
        assertThat(PACK.found("SUB_THRESHOLD_VELOCITY", movements(with(four, "8000@02T01"))))
                .isEmpty();
        assertThat(PACK.found("SUB_THRESHOLD_VELOCITY", movements(with(four, "7999@01T05"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TRANSFER, 1", "WIRE, 1", "CASH_OUT, 1", "CASH_IN, 0", "DEPOSIT, 0", "PAYMENT, 0"})
    void anOutgoingMovementOfFiveThousandIsSuspicious(String type, int expected) {
        assertThat(PACK.found("SAR_THRESHOLD", "type | amount", type + " | 5000.00"))
                .hasSize(expected);
        assertThat(PACK.found("SAR_THRESHOLD", "type | amount", type + " | 4999.99"))
                .isEmpty();
    }

    @Test
    void moreThanTwentyFiveThousandWithinADayIsMuch() {
        assertThat(PACK.found("SAR_VELOCITY", movements("25000@01T10"))).isEmpty();
        assertThat(PACK.found("SAR_VELOCITY", movements("25000.01@01T10"))).containsExactly("1");
        assertThat(PACK.found("SAR_VELOCITY", movements("15000@01T10", "10000@02T09")))
                .isEmpty();
        assertThat(PACK.found("SAR_VELOCITY", movements("15000@01T10", "10000.01@02T09")))
                .containsExactly("1-2");
        assertThat(PACK.found("SAR_VELOCITY", movements("15000@01T10", "10000.01@02T10")))
                .isEmpty();
    }

    @Test
    void anAccountThatWakesAfterNinetyDaysAndMovesMuchIsReported() {
        String header = "account | timestamp | amount";
        String last = "A | 2024-01-01T00:00:00Z | 20";

        assertThat(PACK.found("DORMANT_ACCOUNT_REACTIVATION", header, last, "A | 2024-03-31T00:00:00Z | 5000.01"))
                .containsExactly("2");
        assertThat(PACK.found("DORMANT_ACCOUNT_REACTIVATION", header, last, "A | 2024-03-31T00:00:00Z | 5000"))
                .isEmpty();
        assertThat(PACK.found("DORMANT_ACCOUNT_REACTIVATION", header, last, "A | 2024-03-30T23:59:59.999Z | 9000"))
                .isEmpty();
        assertThat(PACK.found(
                        "DORMANT_ACCOUNT_REACTIVATION",
                        header,
                        last,
                        "A | 2024-03-31T00:00:00Z | 10",
                        "A | 2024-04-30T00:00:00Z | 9000"))
                .containsExactly("3");
        assertThat(PACK.found(
                        "DORMANT_ACCOUNT_REACTIVATION",
                        header,
                        last,
                        "A | 2024-03-31T00:00:00Z | 10",
                        "A | 2024-04-30T00:00:00.001Z | 9000"))
                .isEmpty();
        assertThat(PACK.found("DORMANT_ACCOUNT_REACTIVATION", header, last, "B | 2024-06-01T00:00:00Z | 9000"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, 100, 30, 70.00, 0",
        "TRANSFER, 100, 30, 70.01, 0",
        "TRANSFER, 100, 30, 69.99, 0",
        "TRANSFER, 100, 30, 70.02, 1",
        "TRANSFER, 100, 30, 130, 1",
        "PAYMENT, 100, 30, 70, 0",
        "PAYMENT, 100, 30, 69.98, 1",
        "CASH_IN, 100, 30, 130, 0",
        "CASH_IN, 100, 30, 130.01, 0",
        "CASH_IN, 100, 30, 129.98, 1",
        "CASH_IN, 100, 30, 70, 1",
        "deposit, 100, 30, 130, 0",
        "DEPOSIT, 100, 30, 70, 1"
    })
    void balancesAddUpInTheDirectionOfTheMoney(String type, String before, String amount, String after, int expected) {
        assertThat(PACK.found(
                        "BALANCE_MISMATCH",
                        "type | oldbalanceOrg | amount | newbalanceOrig",
                        String.join(" | ", type, before, amount, after)))
                .hasSize(expected);
    }

    @Test
    void aMissingBalanceIsNoMismatch() {
        String header = "type | oldbalanceOrg | amount | newbalanceOrig";

        assertThat(PACK.found("BALANCE_MISMATCH", header, "TRANSFER | | 30 | 70", "TRANSFER | 100 | 30 | "))
                .isEmpty();
        assertThat(PACK.unjudged("BALANCE_MISMATCH", header, "TRANSFER | | 30 | 70", "TRANSFER | 100 | 30 | "))
                .isEqualTo(2);
    }

    @Test
    void threeRoundAmountsWithinAMonthAreAPattern() {
        assertThat(PACK.found(
                        "ROUND_AMOUNT_PATTERN", movements("5000@01T10", "5001@02T10", "10000@03T10", "15000@04T10")))
                .containsExactly("1,3-4");
        assertThat(PACK.found("ROUND_AMOUNT_PATTERN", movements("5000@01T10", "10000@03T10")))
                .isEmpty();
        assertThat(PACK.found("ROUND_AMOUNT_PATTERN", movements("0@01T10", "0@02T10", "0.00@03T10")))
                .isEmpty();
        assertThat(PACK.found("ROUND_AMOUNT_PATTERN", movements("-1000@01T10", "-2000@02T10", "-3000@03T10")))
                .isEmpty();
        assertThat(PACK.found("ROUND_AMOUNT_PATTERN", movements("1000@01T10", "999.60@02T10", "2000.40@03T10")))
                .isEmpty();
        assertThat(PACK.found("ROUND_AMOUNT_PATTERN", movements("1000@01T10", "2000@15T10", "3000@31T09")))
                .containsExactly("1-3");
        assertThat(PACK.found("ROUND_AMOUNT_PATTERN", movements("1000@01T10", "2000@15T10", "3000@31T10")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, 0, 0.01, 1",
        "cash_out, 0.00, 500, 1",
        "TRANSFER, 0, 0, 0",
        "TRANSFER, 0.01, 500, 0",
        "WIRE, 0, 500, 0",
        "CASH_IN, 0, 500, 0"
    })
    void moneyIntoAnEmptyAccountIsAnIndicator(String type, String before, String after, int expected) {
        assertThat(PACK.found(
                        "FRAUD_INDICATOR",
                        "type | oldbalanceDest | newbalanceDest",
                        String.join(" | ", type, before, after)))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"TRANSFER, 1", "WIRE, 1", "CASH_OUT, 0", "DEPOSIT, 0"})
    void aTransferOfMoreThanFiftyThousandIsOfHighValue(String type, int expected) {
        assertThat(PACK.found("HIGH_VALUE_TRANSFER", "type | amount", type + " | 50000.01"))
                .hasSize(expected);
        assertThat(PACK.found("HIGH_VALUE_TRANSFER", "type | amount", type + " | 50000.00"))
                .isEmpty();
    }

    private static List<String> structuring(String... movements) {
        return PACK.found("STRUCTURING_PATTERN", movements(movements));
    }

    private static String[] with(String[] movements, String more) {
        return Stream.concat(Arrays.stream(movements), Stream.of(more)).toArray(String[]::new);
    }
}
