/** Personal data over REST: uploads are looked through, findings listed, and people say what they made of them. */
package io.compliancescan.api.pii;
