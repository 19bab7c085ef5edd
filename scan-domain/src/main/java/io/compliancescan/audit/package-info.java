/**
 * Audits: a name under which a policy, a file and the scans of both are kept together. How an audit stands follows from its
 * scans and is kept nowhere. May use policies, uploads, mappings and scans, none of which knows audits.
 */
package io.compliancescan.audit;
