package io.compliancescan.api.casefile;

import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.casefile.AccountCase;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;

/**
 * What a scan found about one account.
 *
 * @param accountId {@code UNKNOWN} where there is none
 * @param account null where there is none
 * @param violationsTruncated whether there are more than are shown
 */
@JsonbPropertyOrder({
    "accountId",
    "account",
    "violationCount",
    "maxSeverity",
    "topRule",
    "totalAmount",
    "violations",
    "violationsTruncated"
})
public record AccountCaseResponse(
        String accountId,
        String account,
        long violationCount,
        String maxSeverity,
        String topRule,
        JsonNumber totalAmount,
        List<CaseViolationResponse> violations,
        boolean violationsTruncated) {

    private static final String UNKNOWN = "UNKNOWN";

    static AccountCaseResponse of(AccountCase found, List<CaseViolationResponse> violations) {
        Optional<String> account = Optional.of(found.account()).filter(text -> !text.isEmpty());
        return new AccountCaseResponse(
                account.orElse(UNKNOWN),
                account.orElse(null),
                found.violations(),
                found.severity().name(),
                found.topRule().value(),
                ExactNumber.of(Optional.of(found.amount())),
                violations,
                found.violations() > violations.size());
    }
}
