/**
 * Policies: ordered rules under a name and a version, read from documents that people write, or taken from a pack
 * that comes with the product.
 */
package io.compliancescan.policy;
