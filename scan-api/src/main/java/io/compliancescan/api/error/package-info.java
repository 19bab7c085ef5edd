/** How every refusal and every failure becomes the one error body that clients know. */
package io.compliancescan.api.error;
