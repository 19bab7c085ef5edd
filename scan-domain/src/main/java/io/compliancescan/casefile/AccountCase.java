package io.compliancescan.casefile;

import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a scan found about one account.
 *
 * @param account whom it concerns; empty for all that concerns no account
 * @param severity that of the worst violation
 * @param topRule the first rule of that severity that the account broke
 * @param violations how many there are, at least 1
 * @param amount the sum of what they are about, as far as that is known
 * @param worst some of them, the worst first; at most {@link #MOST_SHOWN}
 */
public record AccountCase(
        String account,
        Severity severity,
        RuleId topRule,
        long violations,
        BigDecimal amount,
        List<ViolationId> worst) {

    /** So many violations are shown of an account. */
    public static final int MOST_SHOWN = 10;

    public AccountCase {
        worst = List.copyOf(worst);
    }
}
