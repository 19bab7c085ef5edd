/**
 * Makes realistic bank transactions as CSV, with suspicious patterns planted on purpose and an answer key that says
 * where they are. Everything follows from the settings: the same settings give the same bytes on every machine, whatever
 * its JDK, locale or time zone. Start at {@link io.compliancescan.generator.TransactionGenerator}. Uses the JDK only and
 * knows nothing of policies or scans, so that it can serve as an independent witness of what a scan finds.
 */
package io.compliancescan.generator;
