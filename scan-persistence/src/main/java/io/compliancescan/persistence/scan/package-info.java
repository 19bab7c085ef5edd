/** Scans: their pinned inputs, progress, state, result and score history, what each rule came to, and their jobs. */
package io.compliancescan.persistence.scan;
