package io.compliancescan.casefile;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.util.List;

/** Which scans have their cases, and where these are put. */
public interface OpenedCases {

    /** The organisation's completed scans that do not have their cases yet, in the order in which they were completed. */
    List<ScanId> missing(OrganisationId organisation);

    /** Whether the scan has its cases. */
    boolean has(ScanId scan);

    /** Keeps the cases of a completed scan, which is locked and does not have them yet. */
    void open(Scan scan, List<FoundCase> cases);
}
