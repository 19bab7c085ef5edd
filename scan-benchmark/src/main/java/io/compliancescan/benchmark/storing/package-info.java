/** Ways of getting violations into MariaDB, beside each other. */
package io.compliancescan.benchmark.storing;
