/** The compliance score of a scan over REST, and how it comes about. */
package io.compliancescan.api.compliance;
