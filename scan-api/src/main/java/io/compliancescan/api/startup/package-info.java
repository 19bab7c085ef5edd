/** What happens when the service starts: the schema is brought up to date, and interrupted scans are taken up again. */
package io.compliancescan.api.startup;
