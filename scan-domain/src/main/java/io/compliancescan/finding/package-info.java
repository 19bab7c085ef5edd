/** What breaks a rule, with the evidence that proves it. Findings become violations when a scan stores them. */
package io.compliancescan.finding;
