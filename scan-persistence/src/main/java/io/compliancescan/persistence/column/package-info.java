/**
 * How values that databases know nothing of become the content of columns: times, and documents as JSON; and how rows are
 * read and written by statements, beside the entities.
 */
package io.compliancescan.persistence.column;
