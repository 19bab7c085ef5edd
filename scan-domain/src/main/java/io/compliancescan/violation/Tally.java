package io.compliancescan.violation;

import io.compliancescan.rule.Severity;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * How many violations of each severity a scan has, by what people think of them.
 *
 * @param bySeverity a severity that is not there has none
 */
public record Tally(Map<Severity, Counts> bySeverity) {

    public Tally {
        bySeverity = Map.copyOf(bySeverity);
    }

    /** Violations that nobody has looked at. */
    public static Tally pending(Map<Severity, Long> violations) {
        return new Tally(violations.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Counts.pending(entry.getValue()))));
    }

    /** How many there are. */
    public long total() {
        return sum(Counts::total);
    }

    /** How many there are that people think that of. */
    public long of(ReviewStatus status) {
        return sum(counts -> counts.of(status));
    }

    /** How many of each severity there are. */
    public Map<Severity, Long> totals() {
        return map(Counts::total);
    }

    /** How many of each severity weigh on the score. */
    public Map<Severity, Long> weighing() {
        return map(Counts::weighing);
    }

    private long sum(ToLongFunction<Counts> of) {
        return bySeverity.values().stream().mapToLong(of).sum();
    }

    private Map<Severity, Long> map(ToLongFunction<Counts> of) {
        Map<Severity, Long> result = new EnumMap<>(Severity.class);
        bySeverity.forEach((severity, counts) -> result.put(severity, of.applyAsLong(counts)));
        return result;
    }

    /** Those of one severity; none of the numbers is negative. */
    public record Counts(long pending, long approved, long falsePositive, long disputed) {

        public Counts {
            if (pending < 0 || approved < 0 || falsePositive < 0 || disputed < 0) {
                throw new IllegalArgumentException("there are no negative numbers of violations");
            }
        }

        /** So many that nobody has looked at. */
        public static Counts pending(long violations) {
            return new Counts(violations, 0, 0, 0);
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

        long total() {
            return pending + approved + falsePositive + disputed;
        }

        long weighing() {
            return total() - falsePositive;
        }
    }
}
