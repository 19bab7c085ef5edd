/** Findings that a scan stored: each has an id, a signature by which later scans tell it again, and its evidence. */
package io.compliancescan.violation;
