/** Confirmed mappings of uploads' columns. */
package io.compliancescan.persistence.mapping;
