package io.compliancescan.api.scan;

import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanState;

/** A scan that was accepted; poll it. */
public record RunScanResponse(String scanId, String status) {

    /** As the scan was when it was accepted. */
    static RunScanResponse of(ScanId scan) {
        return new RunScanResponse(scan.toString(), new ScanState.Pending().wireName());
    }
}
