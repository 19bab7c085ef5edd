/**
 * The product, running: the WARs that Maven built in one Payara Micro, started once by Arquillian for all test classes,
 * on a real MariaDB. Everything it writes lies below {@code target/}, and nothing of it outlives the tests.
 */
package io.compliancescan.acceptance.server;
