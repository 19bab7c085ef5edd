/**
 * This node among others: which scans it takes, how many at once, and that it keeps its leases while it works. Nodes meet
 * in the database alone. What the work consists of is the business of {@code api.batch}.
 */
package io.compliancescan.api.node;
