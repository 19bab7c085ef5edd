/**
 * The product shown at work, as a client of its own REST API. Knows the generator, the console and JSON; nothing of how
 * the service is built.
 */
package io.compliancescan.launcher.demo;
