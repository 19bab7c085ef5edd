/** Findings of personal data in uploads. */
package io.compliancescan.persistence.pii;
