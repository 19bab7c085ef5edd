/** The files that people bring: their bytes, kept as they came, and what is known of them. */
package io.compliancescan.upload;
