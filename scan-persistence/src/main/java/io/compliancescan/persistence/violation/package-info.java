/**
 * Violations. There are tens of thousands of them to a scan, so they are written in bulk and read as a stream, by SQL on
 * the connection of the transaction and not as entities.
 */
package io.compliancescan.persistence.violation;
