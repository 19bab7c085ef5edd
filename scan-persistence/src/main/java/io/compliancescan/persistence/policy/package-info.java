/** Policies, one document for each version. */
package io.compliancescan.persistence.policy;
