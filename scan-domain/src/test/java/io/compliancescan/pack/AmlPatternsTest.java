package io.compliancescan.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the AML pack that go beyond the reference. */
class AmlPatternsTest {

    private static final PackUnderTest PACK = PackUnderTest.named("aml");
    private static final String FLOWS = "account | recipient | timestamp | type | amount";
    private static final String BALANCES = "type | oldbalanceOrg | amount | newbalanceOrig";

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, 181, 181, 0, 1",
        "cash_out, 181.00, 181, 0.00, 1",
        "WIRE, 181, 181, 0, 1",
        "PAYMENT, 181, 181, 0, 0",
        "CASH_IN, 181, 181, 0, 0",
        "TRANSFER, 181, 180.99, 0.01, 1",
        "TRANSFER, 181, 180.98, 0.02, 0",
        "TRANSFER, 181, 181.01, 0, 1",
        "TRANSFER, 181, 181.02, 0, 0",
        "TRANSFER, 181, 181, 0.02, 0",
        "TRANSFER, 181, 500, 0, 0",
        "TRANSFER, 181, 181, -5, 1",
        "TRANSFER, 0, 0, 0, 0",
        "TRANSFER, 0.01, 0, 0.01, 0",
        "TRANSFER, 0.01, 0.01, 0, 1",
        "TRANSFER, -181, -181, 0, 0"
    })
    void anAccountIsDrainedWhenAllItHadGoesOut(String type, String before, String amount, String after, int expected) {
        assertThat(PACK.found("ACCOUNT_DRAINED", BALANCES, String.join(" | ", type, before, amount, after)))
                .hasSize(expected);
    }

    @Test
    void aBalanceThatIsNotKnownIsNotDrained() {
        String[] lines = {
            BALANCES, "TRANSFER | | 181 | 0", "TRANSFER | 181 | 181 | ", " | 181 | 181 | 0", "PAYMENT | | 181 | 0"
        };

        assertThat(PACK.found("ACCOUNT_DRAINED", lines)).isEmpty();
        assertThat(PACK.unjudged("ACCOUNT_DRAINED", lines)).isEqualTo(3);
    }

    @Test
    void fiveSendersToOneRecipientWithinADayAreMany() {
        assertThat(PACK.found("MANY_TO_ONE", senders(5, "TRANSFER"))).containsExactly("1-5");
        assertThat(PACK.found("MANY_TO_ONE", senders(5, "wire"))).containsExactly("1-5");
        assertThat(PACK.found("MANY_TO_ONE", senders(4, "TRANSFER"))).isEmpty();
        assertThat(PACK.found("MANY_TO_ONE", senders(9, "PAYMENT"))).isEmpty();
        assertThat(PACK.found("MANY_TO_ONE", with(senders(4, "TRANSFER"), "S1 | P | 2024-01-01T05:00:00Z | TRANSFER")))
                .as("one of them twice")
                .isEmpty();
        assertThat(PACK.found("MANY_TO_ONE", with(senders(4, "TRANSFER"), "S5 | Q | 2024-01-01T05:00:00Z | TRANSFER")))
                .as("another recipient")
                .isEmpty();
        assertThat(PACK.found("MANY_TO_ONE", with(senders(4, "TRANSFER"), "S5 | P | 2024-01-02T00:59:59Z | TRANSFER")))
                .containsExactly("1-5");
        assertThat(PACK.found("MANY_TO_ONE", with(senders(4, "TRANSFER"), "S5 | P | 2024-01-02T01:00:00Z | TRANSFER")))
                .as("a day later")
                .isEmpty();
    }

    @Test
    void fiveRecipientsOfOneSenderWithinADayAreMany() {
        assertThat(PACK.found("ONE_TO_MANY", recipients(5, "TRANSFER"))).containsExactly("1-5");
        assertThat(PACK.found("ONE_TO_MANY", recipients(5, "wire"))).containsExactly("1-5");
        assertThat(PACK.found("ONE_TO_MANY", recipients(4, "TRANSFER"))).isEmpty();
        assertThat(PACK.found("ONE_TO_MANY", recipients(9, "PAYMENT"))).isEmpty();
        assertThat(PACK.found(
                        "ONE_TO_MANY", with(recipients(4, "TRANSFER"), "A | R1 | 2024-01-01T05:00:00Z | TRANSFER")))
                .as("one of them twice")
                .isEmpty();
        assertThat(PACK.found(
                        "ONE_TO_MANY", with(recipients(4, "TRANSFER"), "B | R5 | 2024-01-01T05:00:00Z | TRANSFER")))
                .as("another sender")
                .isEmpty();
        assertThat(PACK.found(
                        "ONE_TO_MANY", with(recipients(4, "TRANSFER"), "A | R5 | 2024-01-02T00:59:59Z | TRANSFER")))
                .containsExactly("1-5");
        assertThat(PACK.found(
                        "ONE_TO_MANY", with(recipients(4, "TRANSFER"), "A | R5 | 2024-01-02T01:00:00Z | TRANSFER")))
                .as("a day later")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CASH_IN, 9000, 1",
        "CASH_OUT, 9999.99, 1",
        "deposit, 10000.00, 1",
        "DEPOSIT, 8999.99, 0",
        "DEPOSIT, 10000.01, 0",
        "TRANSFER, 9500, 0",
        "WIRE, 9500, 0"
    })
    void cashJustBelowTheThresholdIsFound(String type, String amount, int expected) {
        assertThat(PACK.found("JUST_BELOW_THRESHOLD", "type | amount", type + " | " + amount))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, 5000, TRANSFER, 4500, 1",
        "wire, 5000, cash_out, 5000, 1",
        "WIRE, 5000, wire, 5555.55, 1",
        "TRANSFER, 5000, TRANSFER, 4499.99, 0",
        "TRANSFER, 5000, TRANSFER, 5555.56, 0",
        "TRANSFER, 4999.99, TRANSFER, 4999.99, 0",
        "TRANSFER, 5000, PAYMENT, 5000, 0",
        "PAYMENT, 5000, TRANSFER, 5000, 0"
    })
    void mostOfWhatComesInGoesOut(String type, String amount, String onwardType, String onward, int expected) {
        String in = String.join(" | ", "A", "M", hour(1), type, amount);
        String out = String.join(" | ", "M", "B", hour(2), onwardType, onward);

        assertThat(PACK.found("RAPID_IN_OUT", FLOWS, in, out)).hasSize(expected);
    }

    @Test
    void whatIsPaidInAndSentOnWithinADayIsFoundInThatOrderOnly() {
        String paidIn = "M | | 2024-01-02T01:00:00Z | DEPOSIT | 6000";

        assertThat(PACK.found("RAPID_IN_OUT", FLOWS, paidIn, "M | B | 2024-01-03T00:59:59Z | WIRE | 6000"))
                .containsExactly("1-2");
        assertThat(PACK.found("RAPID_IN_OUT", FLOWS, paidIn, "M | B | 2024-01-03T01:00:00Z | WIRE | 6000"))
                .isEmpty();
        assertThat(PACK.found("RAPID_IN_OUT", FLOWS, paidIn, "M | B | 2024-01-02T00:59:59Z | WIRE | 6000"))
                .isEmpty();
    }

    /** Transfers of as many accounts to P, an hour apart, from one o'clock on. */
    private static String[] senders(int count, String type) {
        return lines(IntStream.rangeClosed(1, count).mapToObj(n -> "S" + n + " | P | " + hour(n) + " | " + type));
    }

    /** Transfers of A to as many accounts, an hour apart, from one o'clock on. */
    private static String[] recipients(int count, String type) {
        return lines(IntStream.rangeClosed(1, count).mapToObj(n -> "A | R" + n + " | " + hour(n) + " | " + type));
    }

    private static String hour(int hour) {
        return "2024-01-01T0" + hour + ":00:00Z";
    }

    private static String[] lines(Stream<String> rows) {
        return Stream.concat(Stream.of("account | recipient | timestamp | type"), rows)
                .toArray(String[]::new);
    }

    private static String[] with(String[] lines, String more) {
        return Stream.concat(Stream.of(lines), Stream.of(more)).toArray(String[]::new);
    }
}
