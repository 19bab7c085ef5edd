/** Audits over REST: made of a pack, given a file, listed with their scans. */
package io.compliancescan.api.audit;
