package io.compliancescan.web;

import io.compliancescan.scan.ScanInputs;

/** What the things are called that scans refer to by their ids. */
interface Names {

    /** What the scanned file is called; never empty. */
    String file(ScanInputs inputs);

    /** What the file hashed to as it was brought; empty when that is what its separated values hash to, or not known. */
    String original(ScanInputs inputs);

    /** What the policy was called in the version that was scanned; never empty. */
    String policy(ScanInputs inputs);
}
