/**
 * The pages as people see them: Chromium, driven by Selenium. The browser is the one of the machine; nothing is
 * downloaded, and its profile and caches lie below {@code target/}.
 */
package io.compliancescan.acceptance.browser;
