package io.compliancescan.casefile;

import io.compliancescan.scan.ScanId;
import java.util.Optional;

/**
 * Which cases are wanted: those that fit all that is given.
 *
 * @param owner exactly who has it
 * @param audit that of their scan
 */
public record CaseFilter(
        Optional<CaseStatus> status, Optional<String> owner, Optional<String> audit, Optional<ScanId> scan) {}
