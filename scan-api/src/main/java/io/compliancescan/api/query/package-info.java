/** What clients ask for behind the question mark of an address, and pages of long lists. */
package io.compliancescan.api.query;
