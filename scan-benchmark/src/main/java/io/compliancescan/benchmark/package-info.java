/** How fast the product's core is, and how it stands beside others who do the same. Run by hand, never by a test. */
package io.compliancescan.benchmark;
