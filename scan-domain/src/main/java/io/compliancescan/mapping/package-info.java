/**
 * What the columns of an upload mean: which standard field each one is, how its cells are to be read, what had to be
 * asked, and what was answered. Suggested by us, confirmed by a person.
 */
package io.compliancescan.mapping;
