package io.compliancescan.explanation;

import static io.compliancescan.explanation.Explained.explain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.compliancescan.condition.TextEquality;
import io.compliancescan.finding.Finding;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlowStoryTest {

    private static final Lines FILE = Lines.of(
            "timestamp|account|recipient|amount|type",
            "2024-01-01T09:00:00Z|M|X|70|WIRE",
            "2024-01-01T10:00:00Z|A|M|5000|WIRE",
            "2024-01-01T11:00:00Z|M|B|4000|WIRE",
            "2024-01-01T12:00:00Z|M|C|800|CASH_OUT",
            "2024-01-01T13:00:00Z|D|M|9000|WIRE",
            "2024-01-01T14:00:00Z|M|E|8620|CASH_OUT",
            "2024-01-02T20:00:00Z|F|N|900|WIRE",
            "2024-01-02T22:00:00Z|N|G|450|WIRE");

    private static final FlowCheck PASSED_ON = new FlowCheck(
            List.of(Way.of("recipient", new TextEquality("type", "WIRE", false))),
            List.of(new Way("account", Optional.empty())),
            "amount",
            new FlowLimit(new BigDecimal("0.9"), new BigDecimal("1000")),
            Window.rolling(Duration.ofHours(24)));

    @Test
    void aFlowIsExplainedByWhatCameInAndWhatWentOut() {
        List<Finding> findings = new ArrayList<>();
        PASSED_ON.evaluate(FILE.table(), TemporalScale.DAILY).findings().forEach(findings::add);

        Explanation why = explain(PASSED_ON, FILE).finding(findings.get(0));

        assertThat(why.sentences())
                .containsExactly(
                        "\"M\" passed on what came to it, from 2024-01-01T10:00:00Z to 2024-01-01T14:00:00Z: records 2-6.",
                        "In the passage that breaks the rule most, by \"M\", from 2024-01-01T10:00:00Z to"
                                + " 2024-01-01T12:00:00Z, 5,000 came in and 4,800 went out, so that the share passed on is"
                                + " 0.96, which is at least 0.90: records 2-4.",
                        "Values of amount: 5,000 (record 2), 4,000 (record 3), 800 (record 4).",
                        "The rule looks at every window of 24 hours, wherever it starts, from the first moment at which"
                                + " amount comes to a party to the last at which it goes from it. It comes to recipient"
                                + " where type is \"WIRE\"; it goes from account. The rule is broken where at least 1,000"
                                + " comes in and the share passed on, which is the lesser of both sums divided by the"
                                + " greater, is at least 0.90.");
        assertThat(why.measurement()).hasValueSatisfying(measured -> {
            assertThat(measured.measure()).isEqualTo("the share passed on");
            assertThat(measured.value()).isEqualByComparingTo("0.96");
            assertThat(measured.records()).hasToString("2-4");
        });
        assertThat(why.records()).extracting(RecordEvidence::number).containsExactly(2, 3, 4, 5, 6);
    }

    @Test
    void anAccountThatPassedTooLittleOnShowsHowNearItCame() {
        Explanation why = explain(PASSED_ON, FILE).nearest("N");

        assertThat(why.broken()).isFalse();
        assertThat(why.sentences())
                .startsWith(
                        "No records of account \"N\" broke the rule.",
                        "In the passage that comes nearest to it, by \"N\", from 2024-01-02T20:00:00Z to"
                                + " 2024-01-02T22:00:00Z, 900 came in and 450 went out, so that the share passed on is 0.50,"
                                + " which is less than 0.90: records 7-8.",
                        "What comes in is 100 too little to be looked at.");
    }

    @Test
    void anAccountThatSentWhatAnotherPassedOnBrokeTheRuleToo() {
        assertThat(explain(PASSED_ON, FILE).nearest("A").sentences())
                .startsWith("Records of account \"A\" broke the rule.")
                .anySatisfy(sentence -> assertThat(sentence).contains("by \"M\""));
    }

    @Test
    void anAccountThroughWhichNothingPassesSaysSo() {
        Lines file = Lines.of("timestamp|account|recipient|amount|type", "2024-01-01T09:00:00Z|A|B|70|WIRE");

        assertThat(explain(PASSED_ON, file).nearest("A").sentences())
                .startsWith(
                        "No record of account \"A\" is one of those by which something comes to a party and goes from"
                                + " it again within 24 hours (1 record in all).");
    }

    @Test
    void aBusyAccountIsExplainedInTimeForPeople() {
        List<List<String>> records = IntStream.range(0, 40_000)
                .mapToObj(second -> List.of(
                        Instant.EPOCH.plusSeconds(second).toString(),
                        second % 2 == 0 ? "A" : "B" + second,
                        second % 2 == 0 ? "C" + second : "A",
                        "7",
                        "WIRE"))
                .toList();
        Lines busy = new Lines(List.of("timestamp", "account", "recipient", "amount", "type"), records);

        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(explain(PASSED_ON, busy).nearest("A").broken()).isTrue());
    }
}
