/** A database and things to keep in it, for the tests of this module. */
package io.compliancescan.persistence.testing;
