/**
 * Personal data in uploads (PII): which columns hold it, found over all records by recognisers whose time grows with the
 * length of a cell and no faster. Values leave this package masked or not at all.
 */
package io.compliancescan.pii;
