/** Our engine and a peer at the same work in the same run, since figures of two runs on a shared machine say little. */
package io.compliancescan.benchmark.sidebyside;
