/**
 * The command line {@code scan}: {@code serve}, {@code demo}, {@code migrate},
 * {@code database}, {@code generate}, {@code health}. Start at
 * {@link io.compliancescan.launcher.Scan}. This package reads options and ties the parts together; what they do is in
 * the packages below it.
 */
package io.compliancescan.launcher;
