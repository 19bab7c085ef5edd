/** What an operator sees of the scans: how many ended how, how long they took, how fast they were. */
package io.compliancescan.api.metrics;
