/** Where new ids come from. */
package io.compliancescan.persistence.identity;
