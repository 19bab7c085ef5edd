package io.compliancescan.api.scan;

import io.compliancescan.scan.Scan;

/** A scan that was accepted; poll it. */
public record RunScanResponse(String scanId, String status) {

    static RunScanResponse of(Scan scan) {
        return new RunScanResponse(scan.id().toString(), scan.state().wireName());
    }
}
