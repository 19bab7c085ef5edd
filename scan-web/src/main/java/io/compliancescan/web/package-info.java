/**
 * The status page: scans and how far they have got, and a page per scan. It reads through the domain's ports and changes
 * nothing. Beans load what a page shows once per request; records turn it into the words and figures that people read, so
 * that the pages themselves hold no logic.
 */
package io.compliancescan.web;
