/** Violations of a scan by whom they concern, so that people look into accounts instead of into rules; and what they say about them. */
package io.compliancescan.casefile;
