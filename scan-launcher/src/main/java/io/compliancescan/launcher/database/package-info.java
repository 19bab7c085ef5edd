/**
 * Which database the service uses, the one in the data folder or one of the operator's, and whether it will do. Knows
 * {@code io.compliancescan.mariadb} and the console.
 */
package io.compliancescan.launcher.database;
