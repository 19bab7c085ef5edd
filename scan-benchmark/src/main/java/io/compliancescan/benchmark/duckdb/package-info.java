/**
 * The same rules as SQL for DuckDB. What it finds is an independent judgement on ours, and what it takes is a figure to
 * stand beside ours.
 */
package io.compliancescan.benchmark.duckdb;
