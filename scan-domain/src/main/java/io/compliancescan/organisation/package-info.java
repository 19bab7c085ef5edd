/**
 * Whose data it is. Everything a person brings belongs to one organisation, and every port that reads or writes such
 * data takes the caller's organisation first.
 */
package io.compliancescan.organisation;
