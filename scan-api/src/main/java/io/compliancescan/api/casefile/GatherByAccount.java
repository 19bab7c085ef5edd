package io.compliancescan.api.casefile;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.query.Page;
import io.compliancescan.casefile.AccountCase;
import io.compliancescan.casefile.AccountCases;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the violations of a scan once, and once more those that are shown. */
@Dependent
class GatherByAccount {

    private final ReviewedViolations violations;
    private final PinnedInputs inputs;

    @Inject
    GatherByAccount(ReviewedViolations violations, PinnedInputs inputs) {
        this.violations = violations;
        this.inputs = inputs;
    }

    /** A page of the scan's accounts; in one transaction, so that all of it is of one moment. */
    @Transactional
    AccountCasesResponse page(Scan scan, Optional<Severity> severity, Page page) {
        AccountCases cases = new AccountCases();
        violations.forEach(scan.id(), violation -> {
            if (severity.filter(wanted -> wanted != violation.position().severity())
                    .isEmpty()) {
                cases.add(violation);
            }
        });
        List<AccountCase> found = cases.page(page.offset(), page.limit());
        List<ViolationId> shown =
                found.stream().flatMap(each -> each.worst().stream()).toList();
        Map<ViolationId, ReviewedViolation> byId = violations.named(scan.id(), shown).stream()
                .collect(Collectors.toMap(each -> each.violation().id(), Function.identity()));
        return AccountCasesResponse.of(scan, cases, found, page, new Shown(byId, inputs.rules(scan)));
    }
}
