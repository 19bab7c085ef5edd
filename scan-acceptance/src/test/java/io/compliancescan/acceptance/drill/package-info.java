/**
 * Faults at random moments, again and again: of the service, of one node of two, of the database. After each of them
 * everything must be as if nothing had happened. What the drills found is in docs/reliability.md.
 */
package io.compliancescan.acceptance.drill;
