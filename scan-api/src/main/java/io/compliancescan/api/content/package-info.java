/** Reads what was kept of uploads. */
package io.compliancescan.api.content;
