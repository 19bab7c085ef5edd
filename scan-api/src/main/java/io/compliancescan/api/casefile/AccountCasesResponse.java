package io.compliancescan.api.casefile;

import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.Pagination;
import io.compliancescan.api.scan.ScoreNumber;
import io.compliancescan.casefile.AccountCase;
import io.compliancescan.casefile.AccountCases;
import io.compliancescan.scan.Scan;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.List;

/** One page of the accounts of a scan, the worst first. */
@JsonbPropertyOrder({"cases", "totalCases", "totalViolations", "complianceScore", "pagination"})
public record AccountCasesResponse(
        List<AccountCaseResponse> cases,
        long totalCases,
        long totalViolations,
        BigDecimal complianceScore,
        Pagination pagination) {

    static AccountCasesResponse of(Scan scan, AccountCases all, List<AccountCase> found, Page page, Shown shown) {
        return new AccountCasesResponse(
                found.stream()
                        .map(each -> AccountCaseResponse.of(each, shown.of(each.worst())))
                        .toList(),
                all.accounts(),
                all.violations(),
                ScoreNumber.of(scan.score().orElseThrow()),
                page.of(all.accounts()));
    }
}
