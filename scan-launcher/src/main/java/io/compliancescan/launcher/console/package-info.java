/**
 * What the person at the keyboard reads. Progress and errors go to the standard error stream, so that the standard
 * output holds results only. JDK only.
 */
package io.compliancescan.launcher.console;
