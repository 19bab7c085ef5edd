package io.compliancescan.api.casefile;

import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.casefile.CaseField;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.violation.Tally;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A case: what was found, and what people have said about it. */
@JsonbPropertyOrder({
    "id",
    "scanId",
    "auditId",
    "policyId",
    "subjectKey",
    "subjectType",
    "status",
    "disposition",
    "ownerId",
    "assignedAt",
    "narrative",
    "priorityScore",
    "severityRollup",
    "violationCount",
    "openViolations",
    "suspiciousAmount",
    "recurring",
    "sarDateRangeStart",
    "sarDateRangeEnd",
    "sarFlaggedAmount",
    "sarInvolvedAccounts",
    "sarCounterparties",
    "sarAnalystSummary",
    "sarSupportingTriggers",
    "createdAt",
    "latestActivity"
})
public record CaseResponse(
        String id,
        String scanId,
        String auditId,
        String policyId,
        String subjectKey,
        String subjectType,
        String status,
        String disposition,
        String ownerId,
        String assignedAt,
        String narrative,
        BigDecimal priorityScore,
        String severityRollup,
        long violationCount,
        long openViolations,
        JsonNumber suspiciousAmount,
        boolean recurring,
        String sarDateRangeStart,
        String sarDateRangeEnd,
        JsonNumber sarFlaggedAmount,
        List<String> sarInvolvedAccounts,
        List<String> sarCounterparties,
        String sarAnalystSummary,
        List<String> sarSupportingTriggers,
        String createdAt,
        String latestActivity) {

    static CaseResponse of(CaseFile file, Tally.Counts violations) {
        return new CaseResponse(
                file.id().toString(),
                file.scan().toString(),
                file.audit().orElse(null),
                file.policy().toString(),
                file.subject().key(),
                file.subject().kind().wireName(),
                text(file, CaseField.STATUS),
                text(file, CaseField.DISPOSITION),
                text(file, CaseField.OWNER_ID),
                file.work().assignedAt().map(Instant::toString).orElse(null),
                text(file, CaseField.NARRATIVE),
                file.priority(),
                file.severity().name(),
                file.violations(),
                violations.pending(),
                ExactNumber.of(Optional.of(file.amount())),
                file.recurring(),
                text(file, CaseField.SAR_DATE_RANGE_START),
                text(file, CaseField.SAR_DATE_RANGE_END),
                ExactNumber.of(file.work().of(CaseField.SAR_FLAGGED_AMOUNT).map(BigDecimal::new)),
                list(file, CaseField.SAR_INVOLVED_ACCOUNTS),
                list(file, CaseField.SAR_COUNTERPARTIES),
                text(file, CaseField.SAR_ANALYST_SUMMARY),
                list(file, CaseField.SAR_SUPPORTING_TRIGGERS),
                file.createdAt().toString(),
                file.latestActivity().toString());
    }

    private static String text(CaseFile file, CaseField field) {
        return file.work().of(field).orElse(null);
    }

    private static List<String> list(CaseFile file, CaseField field) {
        return file.work().of(field).map(CaseField::entries).orElse(List.of());
    }
}
