package io.compliancescan.violation;

import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * How many violations each rule of a scan has, by what people think of them.
 *
 * @param rules in the order of the rules
 */
public record Tally(List<OfRule> rules) {

    public Tally {
        rules = List.copyOf(rules);
    }

    /** How many there are. */
    public long total() {
        return sum(Counts::total);
    }

    /** How many there are that people think that of. */
    public long of(ReviewStatus status) {
        return sum(counts -> counts.of(status));
    }

    /** How many of the false positives were carried over from earlier scans. */
    public long suppressed() {
        return sum(Counts::suppressed);
    }

    /** How many of each severity there are. */
    public Map<Severity, Long> totals() {
        return bySeverity(Counts::total);
    }

    /** How many of each severity weigh on the score. */
    public Map<Severity, Long> weighing() {
        return bySeverity(Counts::weighing);
    }

    private long sum(ToLongFunction<Counts> of) {
        return rules.stream().map(OfRule::counts).mapToLong(of).sum();
    }

    private Map<Severity, Long> bySeverity(ToLongFunction<Counts> of) {
        Map<Severity, Long> result = new EnumMap<>(Severity.class);
        rules.forEach(rule -> result.merge(rule.severity(), of.applyAsLong(rule.counts()), Long::sum));
        return result;
    }

    /** The violations of one rule. */
    public record OfRule(RuleId rule, Severity severity, Counts counts) {}

    /**
     * How many there are that people think what of; none of the numbers is negative.
     *
     * @param suppressed how many of the false positives were carried over from earlier scans
     */
    public record Counts(long pending, long approved, long falsePositive, long disputed, long suppressed) {

        public Counts {
            if (pending < 0 || approved < 0 || falsePositive < 0 || disputed < 0 || suppressed < 0) {
                throw new IllegalArgumentException("there are no negative numbers of violations");
            }
            if (suppressed > falsePositive) {
                throw new IllegalArgumentException("only false positives are carried over");
            }
        }

        /** So many that nobody has looked at. */
        public static Counts pending(long violations) {
            return new Counts(violations, 0, 0, 0, 0);
        }

        /** How many there are that people think that of. */
        public long of(ReviewStatus status) {
            return switch (status) {
                case PENDING -> pending;
                case APPROVED -> approved;
                case FALSE_POSITIVE -> falsePositive;
                case DISPUTED -> disputed;
            };
        }

        /** How many there are. */
        public long total() {
            return pending + approved + falsePositive + disputed;
        }

        /** How many weigh on the score. */
        public long weighing() {
            return total() - falsePositive;
        }
    }
}
