/** Whose data a caller sees. */
package io.compliancescan.api.organisation;
