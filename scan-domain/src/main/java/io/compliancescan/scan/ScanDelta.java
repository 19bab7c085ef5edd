package io.compliancescan.scan;

import io.compliancescan.violation.Signature;
import java.util.Map;

/**
 * What changed since an earlier scan. Violations are told again by their signature and counted, so that
 * {@code added + unchanged} is what this scan found and {@code resolved + unchanged} what the earlier one had found,
 * also where a rule was broken several times on one account.
 *
 * @param added violations that only this scan has
 * @param resolved violations that only the earlier scan has
 * @param unchanged violations that both have
 * @param previous the earlier scan
 */
public record ScanDelta(long added, long resolved, long unchanged, ScanId previous) {

    public ScanDelta {
        if (added < 0 || resolved < 0 || unchanged < 0) {
            throw new IllegalArgumentException("a delta has no negative counts");
        }
    }

    /**
     * Compares two scans.
     *
     * @param before how often each signature occurs in the earlier scan
     * @param now how often each occurs in this one
     */
    public static ScanDelta between(ScanId previous, Map<Signature, Long> before, Map<Signature, Long> now) {
        long unchanged = now.entrySet().stream()
                .mapToLong(entry -> Math.min(entry.getValue(), before.getOrDefault(entry.getKey(), 0L)))
                .sum();
        return new ScanDelta(total(now) - unchanged, total(before) - unchanged, unchanged, previous);
    }

    /** How many violations the earlier scan had. */
    public long previousViolations() {
        return resolved + unchanged;
    }

    /** How many violations of that kind there are. */
    public long count(DeltaKind kind) {
        return switch (kind) {
            case NEW -> added;
            case RESOLVED -> resolved;
            case UNCHANGED -> unchanged;
        };
    }

    private static long total(Map<Signature, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
