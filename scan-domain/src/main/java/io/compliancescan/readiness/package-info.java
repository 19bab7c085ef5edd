/**
 * Whether a policy can be run over a file with a mapping, and what is in the way. What refuses a run and what foretells it
 * are the same.
 */
package io.compliancescan.readiness;
