/** Mappings over REST: confirmed by a person, kept. */
package io.compliancescan.api.mapping;
