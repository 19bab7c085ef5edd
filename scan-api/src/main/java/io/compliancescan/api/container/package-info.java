/** What the container gives and CDI cannot inject by constructor by itself. */
package io.compliancescan.api.container;
