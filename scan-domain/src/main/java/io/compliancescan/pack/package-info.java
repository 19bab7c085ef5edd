/**
 * Policies that come with the product. A pack is plain data in the model of policies: once taken over it can be
 * changed like any other policy, and nothing elsewhere knows its rules by name.
 */
package io.compliancescan.pack;
