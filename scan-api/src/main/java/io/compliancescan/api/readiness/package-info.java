/** Readiness over REST: what a run needs, whether it has it, and how it would be refused. Runs ask here as well. */
package io.compliancescan.api.readiness;
