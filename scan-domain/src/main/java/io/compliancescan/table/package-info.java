/**
 * What the rules look at: a table of records, column by column. Columns are typed by what the rules need of them
 * (text, number, time), immutable, and packed, so that ten million records fit in memory and a condition is one
 * pass over an array. Knows nothing of files, rules or databases.
 */
package io.compliancescan.table;
