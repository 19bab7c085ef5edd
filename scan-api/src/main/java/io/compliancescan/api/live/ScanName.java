package io.compliancescan.api.live;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;

/** Names one scan, for those who may see it. */
public record ScanName(OrganisationId organisation, ScanId id) {

    static ScanName of(Scan scan) {
        return new ScanName(scan.inputs().organisation(), scan.id());
    }
}
