package io.compliancescan.api.casefile;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.casefile.OpenedCases;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Sees to it that all completed scans of the organisation have their cases. Scans are taken in the order in which they
 * were completed, each in a transaction of its own, since a case knows the earlier ones of its subject.
 */
@Dependent
class OpenCases {

    private final OpenedCases opened;
    private final OpenCasesOfScan ofScan;
    private final Caller caller;

    @Inject
    OpenCases(OpenedCases opened, OpenCasesOfScan ofScan, Caller caller) {
        this.opened = opened;
        this.ofScan = ofScan;
        this.caller = caller;
    }

    /** To be called outside a transaction. */
    void all() {
        opened.missing(caller.organisation()).forEach(scan -> ofScan.open(caller.organisation(), scan));
    }
}
