package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.Exists;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.finding.Finding;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With how many parties whoever is found has dealt. */
class CounterpartiesTest {

    private static final Check BIG = RecordCheck.of(new Exists("amount"));
    private static final Check MANY = new WindowCheck(
            Population.ofAccounts(),
            Measure.COUNT,
            Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(2)),
            Window.rolling(Duration.ofDays(1)));
    private static final Check PASSED_ON = new FlowCheck(
            List.of(Way.of("recipient", OneOf.of("type", "transfer"))),
            List.of(Way.of("account", OneOf.of("type", "transfer"))),
            "amount",
            new FlowLimit(new BigDecimal("0.9"), BigDecimal.ONE),
            Window.rolling(Duration.ofDays(1)));

    @Test
    void aRecordHasOneOrNone() {
        assertThat(counted(BIG, "A | P | transfer | 1 | 5", "A | | cash | 2 | 5", " | P | transfer | 3 | 5"))
                .containsExactly(1, 0, 1);
    }

    @Test
    void eachIsCountedOnce() {
        assertThat(counted(
                        MANY,
                        "A | P | transfer | 1 | 5",
                        "A | Q | transfer | 2 | 5",
                        "A | P | transfer | 3 | 5",
                        "A | | cash | 4 | 5"))
                .containsExactly(2);
    }

    @Test
    void nobodyDealsWithHimself() {
        assertThat(counted(BIG, "A | A | transfer | 1 | 5")).containsExactly(0);
        assertThat(counted(MANY, "A | A | transfer | 1 | 5", "A | P | transfer | 2 | 5"))
                .containsExactly(1);
    }

    /** Whoever is found may stand at either end of a record, and deal with one party in both directions. */
    @Test
    void ofWhatPassesThroughAPartyBothEndsCount() {
        assertThat(counted(
                        PASSED_ON,
                        "A | M | transfer | 1 | 500",
                        "B | M | transfer | 2 | 500",
                        "M | C | transfer | 3 | 500",
                        "M | A | transfer | 4 | 500"))
                .containsExactly(3);
    }

    @Test
    void ofATableWithoutRecipientsNothingIsKnown() {
        Table table = Tables.of("account | amount", "A | 5");

        assertThat(Found.findings(BIG, table))
                .extracting(Finding::counterparties)
                .containsExactly(OptionalInt.empty());
    }

    private static List<Integer> counted(Check check, String... records) {
        Table table = Tables.of(
                Stream.concat(Stream.of("account | recipient | type | timestamp | amount"), Stream.of(records))
                        .toArray(String[]::new));
        return Found.findings(check, table).stream()
                .map(finding -> finding.counterparties().orElseThrow())
                .toList();
    }
}
