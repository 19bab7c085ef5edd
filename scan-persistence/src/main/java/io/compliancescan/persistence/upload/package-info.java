/** Uploads: what is known of them, and their bytes in compressed pieces. */
package io.compliancescan.persistence.upload;
