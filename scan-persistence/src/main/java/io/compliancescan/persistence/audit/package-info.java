/** Audits: what is examined under a name, and which scans are of it. */
package io.compliancescan.persistence.audit;
