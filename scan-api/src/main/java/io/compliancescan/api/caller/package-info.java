/** Who is calling. */
package io.compliancescan.api.caller;
