/** Violations of a scan by whom they concern, so that people look into accounts instead of into rules. */
package io.compliancescan.casefile;
