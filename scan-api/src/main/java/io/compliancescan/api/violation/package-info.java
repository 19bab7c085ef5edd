/** Violations over REST: listed page by page, and shown one by one with evidence and explanation. */
package io.compliancescan.api.violation;
