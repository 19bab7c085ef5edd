/**
 * Child processes that cannot outlive us, and folders that only one process may use. Everything the product starts beside itself, MariaDB and the application
 * server, is started here. JDK only.
 */
package io.compliancescan.process;
