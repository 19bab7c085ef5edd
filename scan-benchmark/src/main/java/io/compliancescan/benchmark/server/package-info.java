/** A running service as its clients find it. */
package io.compliancescan.benchmark.server;
