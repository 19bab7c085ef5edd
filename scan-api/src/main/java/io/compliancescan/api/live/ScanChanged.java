package io.compliancescan.api.live;

/** This node changes or removes a scan, in the transaction that is under way. */
record ScanChanged(ScanName scan) {}
