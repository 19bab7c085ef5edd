package io.compliancescan.api.export;

import io.compliancescan.audit.Audit;
import io.compliancescan.policy.Policy;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of a scan, without its violations.
 *
 * @param policy in the version that the scan ran
 * @param audit the one that the scan is of
 * @param tally how many violations there are, and what people think of them
 */
record Report(Instant at, Scan scan, Policy policy, Optional<Audit> audit, Tally tally, List<RuleResult> results) {}
