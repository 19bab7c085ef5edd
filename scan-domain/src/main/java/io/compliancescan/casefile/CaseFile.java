package io.compliancescan.casefile;

import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a scan found about a subject, and what people have said about that.
 *
 * @param audit that of the scan
 * @param severity that of the worst violation
 * @param violations how many there are, at least 1
 * @param amount the sum of what they are about, as far as that is known
 * @param priority how urgent it is
 * @param recurring whether the subject had a case in an earlier scan
 * @param createdAt when the scan was completed
 * @param latestActivity when somebody last said something about the case or about one of its violations
 * @param version grows with everything that is said, from 0
 */
public record CaseFile(
        CaseId id,
        ScanId scan,
        PolicyId policy,
        Optional<String> audit,
        Subject subject,
        Severity severity,
        long violations,
        BigDecimal amount,
        BigDecimal priority,
        boolean recurring,
        Instant createdAt,
        Instant latestActivity,
        CaseWork work,
        int version) {}
