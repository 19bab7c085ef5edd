/** What scans found about accounts, over REST. */
package io.compliancescan.api.casefile;
