/** Scans held against labels over REST. */
package io.compliancescan.api.validation;
