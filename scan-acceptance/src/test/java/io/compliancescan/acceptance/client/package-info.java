/**
 * The service as a client of its API sees it: requests, answers, files, and waiting for a scan. Every answer is held
 * against the contract on its way in, so no test can forget to.
 */
package io.compliancescan.acceptance.client;
