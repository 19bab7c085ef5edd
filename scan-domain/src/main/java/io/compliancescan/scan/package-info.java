/**
 * One run of a policy over an upload: its pinned inputs, how far it has got, how it ended, its score, and what changed
 * since the scan before.
 */
package io.compliancescan.scan;
