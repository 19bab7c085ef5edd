/** How values that databases know nothing of become the content of columns: times, and documents as JSON. */
package io.compliancescan.persistence.column;
