package io.compliancescan.api.pii;

import io.compliancescan.pii.PiiFinding;
import io.compliancescan.pii.PiiStatus;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The findings of an upload.
 *
 * @param piiDetected whether any of them is open
 */
@JsonbPropertyOrder({"findings", "summary", "piiDetected"})
public record PiiFindingsResponse(List<PiiFindingResponse> findings, String summary, boolean piiDetected) {

    /** @param scan the one for which they are shown */
    static PiiFindingsResponse of(List<PiiFinding> findings, Optional<ScanId> scan) {
        return new PiiFindingsResponse(
                findings.stream()
                        .map(finding -> PiiFindingResponse.of(finding, scan))
                        .toList(),
                summary(findings),
                findings.stream().anyMatch(finding -> finding.status() == PiiStatus.OPEN));
    }

    private static String summary(List<PiiFinding> findings) {
        if (findings.isEmpty()) {
            return "No personal data was found.";
        }
        long columns = findings.stream()
                .map(finding -> finding.column().place())
                .distinct()
                .count();
        Map<Severity, Long> bySeverity = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.column().kind().severity(), TreeMap::new, Collectors.counting()));
        return "Personal data was found in " + columns + (columns == 1 ? " column: " : " columns: ")
                + bySeverity.entrySet().stream()
                        .map(entry -> entry.getValue() + " " + entry.getKey())
                        .collect(Collectors.joining(", "))
                + ".";
    }
}
