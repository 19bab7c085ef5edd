/** How things get their names: UUIDs, made in one place and read strictly. */
package io.compliancescan.identity;
