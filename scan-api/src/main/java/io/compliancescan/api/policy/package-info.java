/** Policies over REST: taken over from a pack, or written by somebody. */
package io.compliancescan.api.policy;
