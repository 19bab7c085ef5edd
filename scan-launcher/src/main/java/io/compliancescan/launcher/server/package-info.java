/**
 * The service itself: Payara Micro with both WARs, as a child process; and the migrations that it
 * brings, without it. Knows {@code io.compliancescan.process}, the
 * database's address and the console; {@link io.compliancescan.launcher.server.ServerSettings} is for tests as well,
 * which start Payara in their own way.
 */
package io.compliancescan.launcher.server;
