/** Micro benchmarks of reading and of rules, with JMH. */
package io.compliancescan.benchmark.jmh;
