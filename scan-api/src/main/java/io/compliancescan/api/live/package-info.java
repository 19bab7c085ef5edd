/**
 * Scans as many clients look at them at once: read a few times a second at most, however many ask, and told to those who
 * wait for the next change. Knows nothing of how clients see a scan.
 */
package io.compliancescan.api.live;
