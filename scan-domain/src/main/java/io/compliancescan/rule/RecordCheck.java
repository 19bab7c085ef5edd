package io.compliancescan.rule;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Findings;
import io.compliancescan.finding.RecordNumbers;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Every record for which the condition holds is a finding of its own, in the order of the file.
 *
 * @param threshold what a finding's amount is to be seen against; shown, never compared
 */
public record RecordCheck(Condition condition, Optional<BigDecimal> threshold) implements Check {

    /** A check without a number to show. */
    public static RecordCheck of(Condition condition) {
        return new RecordCheck(condition, Optional.empty());
    }

    @Override
    public RuleOutcome evaluate(Table table, TemporalScale scale) {
        Verdicts verdicts = condition.evaluate(table);
        int unjudged = verdicts.countUnknown();
        return new RuleOutcome(table.size() - unjudged, unjudged, new Records(table, verdicts.whereYes(), threshold));
    }

    @Override
    public Stream<FieldUse> uses() {
        return condition.uses();
    }

    private record Records(Table table, BitSet records, Optional<BigDecimal> threshold) implements Findings {

        @Override
        public int count() {
            return records.cardinality();
        }

        @Override
        public void forEach(Consumer<Finding> visitor) {
            records.stream().mapToObj(this::finding).forEach(visitor);
        }

        private Finding finding(int record) {
            Optional<BigDecimal> amount = StandardFields.amount(table, record);
            String account = StandardFields.account(table, record);
            return new Finding(
                    account,
                    RecordNumbers.of(record + 1),
                    Optional.empty(),
                    amount,
                    threshold.flatMap(shown -> amount),
                    StandardFields.counterparties(table, account, record));
        }
    }
}
