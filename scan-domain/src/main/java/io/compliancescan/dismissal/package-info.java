/**
 * False positives that are remembered: what somebody dismissed once is dismissed in later scans of the policy as well,
 * until it gets worse.
 */
package io.compliancescan.dismissal;
