package io.compliancescan.api.violation;

import io.compliancescan.api.query.Page;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Turns the pages of a scan's violations. */
@Dependent
class ListViolations {

    private final Scans scans;
    private final Violations violations;

    @Inject
    ListViolations(Scans scans, Violations violations) {
        this.scans = scans;
        this.violations = violations;
    }

    List<Violation> page(Scan scan, ViolationFilter filter, Page page) {
        return violations.page(scan.id(), filter, page.offset(), page.limit());
    }

    /**
     * How many there are on all pages: known from the results of the rules, unless those of one account, or those of which
     * people think something, have to be counted.
     */
    long total(Scan scan, ViolationFilter filter) {
        return filter.account().isPresent() || filter.status().isPresent()
                ? violations.count(scan.id(), filter)
                : scans.results(scan.id()).stream()
                        .filter(result -> filter.ruleNumber().stream().allMatch(number -> number == result.number()))
                        .filter(result -> filter.severity().stream().allMatch(result.severity()::equals))
                        .mapToLong(RuleResult::violations)
                        .sum();
    }
}
