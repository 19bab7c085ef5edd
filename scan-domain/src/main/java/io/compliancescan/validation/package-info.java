/**
 * Whether a scan found what it should have found, by labels that somebody put beside the records. Knows scans, rules and
 * tables; nothing knows it.
 */
package io.compliancescan.validation;
