/**
 * The REST interface at {@code /api}. Resources translate between JSON and the domain and decide nothing; use cases
 * hold the transactions; a scan itself runs as a batch job.
 */
package io.compliancescan.api;
