package io.compliancescan.casefile;

import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.violation.ReviewStatus;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the violations of a scan by account. False positives are left out. Of each violation only what the order takes
 * is kept, so that there may be many.
 */
public final class AccountCases {

    /** The worst first: by severity, then by the number of violations, then by where the worst of them stands. */
    private static final Comparator<Gathering> ORDER = Comparator.comparing(Gathering::severity)
            .thenComparing(Comparator.comparingLong(Gathering::violations).reversed())
            .thenComparing(Gathering::worst);

    private final Map<String, Gathering> accounts = new HashMap<>();

    /** Takes one more, unless it is a false positive. */
    public void add(ReviewedViolation violation) {
        if (violation.status() != ReviewStatus.FALSE_POSITIVE) {
            accounts.computeIfAbsent(violation.violation().finding().account(), Gathering::new)
                    .add(violation);
        }
    }

    /** How many accounts there are; those without account count as one. */
    public long accounts() {
        return accounts.size();
    }

    /** How many violations there are. */
    public long violations() {
        return accounts.values().stream().mapToLong(Gathering::violations).sum();
    }

    /** Some of the accounts, the worst first, after the first so many. No two stand in one place. */
    public List<AccountCase> page(int offset, int most) {
        return accounts.values().stream()
                .sorted(ORDER)
                .skip(offset)
                .limit(most)
                .map(Gathering::toCase)
                .toList();
    }
}
