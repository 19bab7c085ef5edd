/** What happens when the service starts: the schema is brought up to date, then scans are looked for. */
package io.compliancescan.api.startup;
