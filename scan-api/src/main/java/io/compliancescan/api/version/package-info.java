/** Which version of a thing a client has seen, so that nobody changes or fetches blindly what another has changed. */
package io.compliancescan.api.version;
