/** How likely a violation is what its rule takes it for: what the rule asks, how far it is broken, what people found. */
package io.compliancescan.confidence;
