package io.compliancescan.explanation;

import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.finding.Finding;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A few records and checks, and what is said about them. */
final class Explained {

    static final Lines FILE = Lines.of(
            "timestamp|account|amount|type",
            "2024-01-01T10:00:00Z|A|9000|WIRE",
            "2024-01-01T23:00:00Z|A|9500.5|WIRE",
            "2024-01-02T09:00:00Z|A|8200|WIRE",
            "2024-01-01T10:00:00Z|B|9999|WIRE",
            "2024-01-03T10:00:00Z|B|20|WIRE",
            "2024-06-01T00:00:00Z|B|6000|WIRE",
            "2024-01-01T00:00:00Z|C|12abc|CASH_IN",
            "2024-01-01T00:00:00Z||15000|WIRE");

    static final WindowCheck THREE_A_DAY = new WindowCheck(
            Population.ofAccounts(amount(Operator.AT_LEAST, "8000")),
            Measure.COUNT,
            Limit.of(Operator.AT_LEAST, new BigDecimal("3")),
            Window.rolling(Duration.ofHours(24)));

    private Explained() {}

    static NumberComparison amount(Operator operator, String limit) {
        return new NumberComparison("amount", operator, new BigDecimal(limit));
    }

    /** So many records of one account, that many seconds apart. */
    static Lines recordsOfA(int count, int secondsApart) {
        List<List<String>> records = IntStream.range(0, count)
                .mapToObj(place -> Instant.EPOCH.plusSeconds((long) place * secondsApart))
                .map(time -> List.of(time.toString(), "A", "9000"))
                .toList();
        return new Lines(List.of("timestamp", "account", "amount"), records);
    }

    static Explainer explain(Check check) {
        return explain(check, FILE);
    }

    static Explainer explain(Check check, Records file) {
        return new Explainer(check, file, TemporalScale.HOURLY, new Shown(0, 50));
    }

    /** The first thing that the check finds in the file. */
    static Explanation firstFinding(Check check) {
        List<Finding> findings = new ArrayList<>();
        check.evaluate(FILE.table(), TemporalScale.HOURLY).findings().forEach(findings::add);
        return explain(check).finding(findings.get(0));
    }
}
