/**
 * What the product promises, tried on the product as it is delivered: every class is a topic, every test a promise. The
 * tests know the API and its contract, the pages, and the database where nothing else would tell; they know no class of
 * the service.
 */
package io.compliancescan.acceptance;
