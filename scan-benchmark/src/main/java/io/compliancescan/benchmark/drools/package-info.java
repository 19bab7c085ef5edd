/** The record rules in Drools, the rule engine that Java projects reach for first: its figures beside ours. */
package io.compliancescan.benchmark.drools;
