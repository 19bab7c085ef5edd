/** Files over REST: received, checked, kept. */
package io.compliancescan.api.upload;
